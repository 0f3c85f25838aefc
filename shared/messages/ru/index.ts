import { capture } from './capture';
import { changes } from './changes';
import { claims } from './claims';
import { cli } from './cli';
import { desktop } from './desktop';
import { editing } from './editing';
import { editor } from './editor';
import { erasure } from './erasure';
import { exchange } from './exchange';
import { failures } from './failures';
import { findings } from './findings';
import { forms } from './forms';
import { handEdits } from './hand-edits';
import { history } from './history';
import { importing } from './importing';
import { languages } from './languages';
import { library } from './library';
import { lock } from './lock';
import { menu } from './menu';
import { pictures } from './pictures';
import { profile } from './profile';
import { registry } from './registry';
import { review } from './review';
import { search } from './search';
import { workbook } from './workbook';
import { year } from './year';

export const ru = {
  ...capture,
  ...changes,
  ...claims,
  ...cli,
  ...desktop,
  ...editing,
  ...editor,
  ...erasure,
  ...exchange,
  ...failures,
  ...findings,
  ...forms,
  ...handEdits,
  ...history,
  ...importing,
  ...languages,
  ...library,
  ...lock,
  ...menu,
  ...pictures,
  ...profile,
  ...registry,
  ...review,
  ...search,
  ...workbook,
  ...year,
};
