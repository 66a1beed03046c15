import * as codecs from "../../runtime/typescript/parameters.js";
import type { ParameterCodec } from "../../runtime/typescript/parameters.js";

/** How a description says that a parameter goes on the wire. */
export interface Serialisation {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly content?: string;
  readonly collectionFormat?: string;
}

type CodecName = keyof typeof codecs;

/** `in style explode allowReserved` → the codec, as the table at the head of `parameters.ts` has it. */
const byStyle: Readonly<Record<string, CodecName>> = {
  "path simple": "path",
  "path simple explode": "pathExploded",
  "path simple reserved": "pathReserved",
  "path simple explode reserved": "pathReservedExploded",
  "path label": "pathLabel",
  "path label explode": "pathLabelExploded",
  "path matrix": "pathMatrix",
  "path matrix explode": "pathMatrixExploded",
  "query form": "form",
  "query form explode": "formExploded",
  "query form reserved": "formReserved",
  "query form explode reserved": "formReservedExploded",
  "query spaceDelimited": "ssv",
  "query spaceDelimited explode": "formExploded",
  "query spaceDelimited reserved": "ssvReserved",
  "query tabDelimited": "tsv",
  "query tabDelimited reserved": "tsvReserved",
  "query pipeDelimited": "pipes",
  "query pipeDelimited explode": "formExploded",
  "query pipeDelimited reserved": "pipesReserved",
  "query deepObject": "deepObject",
  "query deepObject explode": "deepObject",
  "query deepObject explode reserved": "deepObjectReserved",
  "header simple": "header",
  "header simple explode": "headerExploded",
  "cookie form": "cookie",
  "cookie form explode": "cookieExploded",
  "cookie cookie": "cookieRaw",
  "cookie cookie explode": "cookieRawExploded",
  "path application/json": "jsonPath",
  "query application/json": "jsonParameter",
  "query text/plain": "form",
  "header application/json": "jsonHeader",
  "cookie application/json": "jsonCookie",
  "querystring application/x-www-form-urlencoded": "querystring",
  "querystring application/json": "jsonQuerystring",
  "querystring text/plain": "textQuerystring",
  "query csv": "csv",
  "query ssv": "ssv",
  "query tsv": "tsv",
  "query pipes": "pipes",
  "query multi": "multi",
  "path csv": "path",
  "path ssv": "pathSpaces",
  "path tsv": "pathTabs",
  "path pipes": "pathPipes",
  "header csv": "header",
  "header ssv": "headerSpaces",
  "header tsv": "headerTabs",
  "header pipes": "headerPipes",
};

/** The codec of a serialisation. */
export function codecOf(how: Serialisation): ParameterCodec {
  const key = [
    how.in,
    how.style ?? how.content ?? how.collectionFormat,
    ...(how.explode === true ? ["explode"] : []),
    ...(how.allowReserved === true ? ["reserved"] : []),
  ].join(" ");
  const name = byStyle[key];
  if (name === undefined) throw new Error(`no codec for ${key}`);
  return codecs[name];
}

/** Every codec that the table leads to. */
export const usedCodecs: ReadonlySet<string> = new Set(Object.values(byStyle));
