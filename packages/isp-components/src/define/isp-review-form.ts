/** Registers `<isp-review-form>`. */
import { IspReviewForm } from '../elements/review-form/review-form.ts';
import { defineElement } from '../base/define-element.ts';

defineElement('isp-review-form', IspReviewForm);
