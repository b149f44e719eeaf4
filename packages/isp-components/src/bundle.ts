/** The single file for pages without a build: every element is registered, and what a page may call is exported. */
import './define/index.ts';

export * from './index.ts';
