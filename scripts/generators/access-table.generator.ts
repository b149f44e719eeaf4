/** The JSON Schema of an access table, from the schema that reads one. */
import { toJsonSchema } from '../../packages/isp-core/generate/json-schema.ts';
import { tableSchema } from '../../packages/isp-core/src/access/table/table-schema.ts';
import type { Generator } from './generator.ts';

export const generator: Generator = {
  name: 'access table schema',
  generate() {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:isp-kit:schema:access-table:1.0',
      title: 'Access table',
      description:
        'Who sees and who may change what in an Individual Support Plan. Whether its paths lead anywhere, and whether a plan can do without what is withheld, the reader of the kit checks.',
      ...toJsonSchema(tableSchema, 'draft-2020-12'),
    };
    const file = 'packages/isp-core/schema/access-table.schema.json';
    return Promise.resolve({ [file]: `${JSON.stringify(schema, null, 2)}\n` });
  },
};
