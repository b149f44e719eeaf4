/** What is built, from what, and in which order: a unit stands after everything it needs. */
export interface Unit {
  name: string;
  folder: string;
  /** What a build makes; without all of it, the unit is built again. */
  makes: string[];
  needs: string[];
}

export const packages: readonly Unit[] = [
  { name: '@isp-kit/core', folder: 'packages/isp-core', makes: ['dist'], needs: [] },
  {
    name: '@isp-kit/fixtures',
    folder: 'packages/isp-fixtures',
    makes: ['dist'],
    needs: ['@isp-kit/core'],
  },
  {
    name: '@isp-kit/components',
    folder: 'packages/isp-components',
    makes: ['dist'],
    needs: ['@isp-kit/core'],
  },
];

export const mis: Unit = {
  name: '@isp-kit/example-mis',
  folder: 'examples/mis',
  makes: ['public/build'],
  needs: packages.map((unit) => unit.name),
};
