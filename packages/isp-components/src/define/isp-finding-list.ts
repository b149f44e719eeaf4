/** Registers `<isp-finding-list>`. */
import { IspFindingList } from '../elements/finding-list/finding-list.ts';
import { defineElement } from '../base/define-element.ts';

defineElement('isp-finding-list', IspFindingList);
