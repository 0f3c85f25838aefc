import { type Failure, failure } from '../../shared/failure';
import { type Exchange, exchangeSchema } from '../../shared/model/exchange';
import { completeExchange, exchangeFrom1 } from '../../shared/model/migrations';
import { decodeHeader, encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';
import { reportFormat } from '../storage/formats';

/** The report in it is of `reportFormat`'s version, so both versions rise together. */
const exchangeFormat: Format<Exchange> = {
  name: 'pobratim-exchange',
  version: 3,
  schema: exchangeSchema,
  migrations: { 1: exchangeFrom1, 2: completeExchange },
};

export interface ReadExchange {
  kind: 'exchange';
  file: string;
  exchange: Exchange;
}

/** The same exchange always gives the same text. */
export function encodeExchange(exchange: Exchange): string {
  const { name, version } = exchangeFormat;
  const header = { format: name, version, id: exchange.report.id };
  return Buffer.from(encodeEnvelope(header, exchange)).toString('utf8');
}

/** A file for exchange, or a library's file of a report, whole or not at all. */
export function decodeExchange(bytes: Uint8Array, file: string): ReadExchange | Failure {
  const decoded =
    decodeHeader(bytes)?.header.format === reportFormat.name
      ? decodeAs(reportOnly, bytes)
      : decodeAs(exchangeFormat, bytes);
  switch (decoded.kind) {
    case 'decoded':
      return { kind: 'exchange', file, exchange: decoded.value };
    case 'damaged':
    case 'newerVersion':
      return failure(decoded.kind, file);
  }
}

const reportOnly: Format<Exchange> = {
  ...reportFormat,
  schema: reportFormat.schema.transform((report) => ({ report, partnerCities: [] })),
};
