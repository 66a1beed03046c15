export { isEmail, isHostname, isIpv4, isIpv6 } from "./addresses.js";
export { isDate, isDateTime, isDuration, isTime } from "./dates.js";
export {
  isInt16,
  isInt32,
  isInt64,
  isInt8,
  isUint16,
  isUint32,
  isUint64,
  isUint8,
} from "./numbers.js";
export {
  isBase64,
  isJsonPointer,
  isRegex,
  isRelativeJsonPointer,
  isUuid,
} from "./texts.js";
export { isUri, isUriReference, isUriTemplate } from "./uris.js";
