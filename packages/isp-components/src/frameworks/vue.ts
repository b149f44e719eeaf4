/**
 * The elements in Vue’s templates: `import '@isp-kit/components/vue';` once, anywhere, and tell the
 * compiler that tags beginning with `isp-` are custom elements. There is nothing here but types.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { IspElementEvents, IspElementProps } from './element-types.gen.ts';

type Emit<Events> = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;

/** What Vue takes for a component, where the tag is an element: its props and events are all that matter. */
type InTemplates<Tag extends keyof IspElementProps> = new () => HTMLElementTagNameMap[Tag] & {
  /** @deprecated Only for the checking of templates. */
  $props: Omit<HTMLAttributes, keyof IspElementProps[Tag]> & IspElementProps[Tag] & PublicProps;
  /** @deprecated Only for the checking of templates. */
  $emit: Emit<IspElementEvents[Tag]>;
};

type Elements = { [Tag in keyof IspElementProps]: InTemplates<Tag> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface GlobalComponents extends Elements {}
}
