import { drawForm, mountLongList } from './longList.mjs';
import { countElements, mountMany } from './manyBanners.mjs';

drawForm();
Object.assign(globalThis, { countElements, mountLongList, mountMany });
