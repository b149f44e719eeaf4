/** Where a plan keeps what a newer system wrote: by itself, so that whoever cuts a view need not carry the schema. */

/** Where what we set aside is kept: by line path, so that it still fits after edits. */
export const NEWER_CONTENT = 'dev.isp-kit.newer-version';
