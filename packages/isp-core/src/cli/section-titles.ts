export { placeInWords, titleOf } from '../interop/reading/section-titles.ts';
