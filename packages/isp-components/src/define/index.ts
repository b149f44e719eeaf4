/** Registers every element of the kit. */
import './isp-finding-list.ts';
import './isp-plan-editor.ts';
import './isp-plan-viewer.ts';
import './isp-review-form.ts';
