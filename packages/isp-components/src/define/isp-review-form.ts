/** Registers `<isp-review-form>`. */
import { IspReviewForm } from '../elements/review-form/review-form.ts';
import { defineElement } from './define-element.ts';

defineElement('isp-review-form', IspReviewForm);
