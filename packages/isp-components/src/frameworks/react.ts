/**
 * The elements in JSX, for React 19 and later: `import '@isp-kit/components/react';` once, anywhere.
 * React sets what an element has as a property, and listens for `onisp-plan-save` and its kind.
 * There is nothing here but types.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { IspElementEvents, IspElementProps } from './element-types.gen.ts';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Elements = {
  [Tag in keyof IspElementProps]: IspElementProps[Tag] &
    Listeners<IspElementEvents[Tag]> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
      keyof IspElementProps[Tag]
    >;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React keeps its tags
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
    interface IntrinsicElements extends Elements {}
  }
}
