import { readFileSync } from 'node:fs';
import { parseText } from '../../../shared/document/parse';
import { acceptProposals } from '../../../shared/document/proposals';
import { emptyAgreement } from '../../../shared/model/agreement';
import { emptyContactEntry } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import type { Report } from '../../../shared/model/report';
import type { Task } from '../../../shared/model/task';

/** The sample report as an import takes it over, and a registry that has grown for years. */
export function cityOfSample(): { report: Report; registry: Registry } {
  const text = readFileSync('resources/samples/krasnoyarsk-2023.txt', 'utf8');
  let count = 0;
  const newId = () => `id-${++count}`;
  const parsed = parseText(text, { newId, fallbackYear: 2023 });
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  const { report, registry } = acceptProposals(parsed, emptyRegistry(), newId);
  const tasks = report.answers['international.tasks'];
  const events = report.answers['international.achievements'];
  if (!tasks || !events) throw new Error('The sample has lost its questions');
  const [first, ...others] = tasks.items;
  return {
    report: {
      ...report,
      answers: {
        ...report.answers,
        'international.tasks': {
          ...tasks,
          items: [
            {
              ...(first as Task),
              due: '2024-03',
              owner: 'управление внешних связей',
              indicator: 'подписанный план',
            },
            ...others,
          ],
        },
        'international.achievements': {
          ...events,
          items: [
            ...events.items,
            {
              ...emptyEvent('planned', { from: '2024-09-10', until: '2024-09-12' }),
              state: 'planned',
              text: 'Приём делегации г. Чанчунь.',
            },
          ],
        },
      },
    },
    registry: withAgreements(registry),
  };
}

function withAgreements(registry: Registry): Registry {
  const cities = registry.partnerCities.map((city) => {
    if (city.name === 'Харбин') {
      return {
        ...city,
        since: '2003-08',
        agreements: [
          {
            ...emptyAgreement('harbin-1'),
            kind: 'agreement' as const,
            title: 'Соглашение об установлении побратимских связей',
            signed: '2003-08-12',
            place: 'г. Харбин',
            signatories: 'главы городов',
          },
          {
            ...emptyAgreement('harbin-2'),
            kind: 'protocol' as const,
            title: 'Протокол о сотрудничестве на 2019–2023 годы',
            signed: '2019-06-20',
            place: 'г. Красноярск',
            validUntil: '2023-11-30',
          },
        ],
        contacts: [
          {
            ...emptyContactEntry('step'),
            date: '2023-11-20',
            nextStep: 'Согласовать протокол о сотрудничестве на новый срок',
            nextStepDue: '2024-02-15',
          },
        ],
      };
    }
    if (city.name === 'Джалал-Абад') {
      return {
        ...city,
        since: '2023-10-03',
        agreements: [
          {
            ...emptyAgreement('osh'),
            title: 'Меморандум о побратимских связях',
            signed: '2023-10-03',
            place: 'г. Джалал-Абад',
            signatories: 'главы городов',
            validUntil: '2028-10-03',
            renewal: 'automatic' as const,
          },
        ],
      };
    }
    return city;
  });
  return {
    ...registry,
    partnerCities: [
      ...cities,
      { ...emptyPartnerCity('old'), name: 'Кремона', country: 'IT', relation: 'ended' as const },
    ],
  };
}
