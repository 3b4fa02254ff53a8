import { rowOfCode } from '../catalog/codes.js';
import type { ApiError } from '../model/ApiError.js';

/** Whether only a reload of the page helps, and not that of the content, which `onReload` is for. */
export function reloadsPage({ code }: ApiError): boolean {
  return rowOfCode(code)?.reloads === 'page';
}
