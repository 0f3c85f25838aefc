import { type Offer, offerKey } from '../../shared/claims/offers';
import {
  addCity,
  addEntry,
  type CityListName,
  changeCity,
  changeEntry,
  removeCity,
  removeEntry,
} from '../../shared/edit/edit-registry';
import { emptyAgreement } from '../../shared/model/agreement';
import { emptyContactEntry, emptyContactPerson } from '../../shared/model/contact';
import {
  emptyPartnerCity,
  emptyRelationChange,
  type PartnerCity,
  type Relation,
  type RelationChange,
} from '../../shared/model/partner-city';
import type { Registry } from '../../shared/model/registry';
import { duplicateKey } from '../../shared/registry/find-duplicates';
import { type MergeChoice, mergeInRegistry, relinkCity } from '../../shared/registry/merge-cities';
import { noteRelationChange } from '../../shared/registry/relation-history';
import { newId } from './id';
import type { Place } from './place';
import { focusField, goTo } from './shell';
import { toastUntil } from './undo-toast';
import { editDesk, editRegistry, editTogether, workspace } from './workspace';

/** What the forms do to the registry of partner cities. */

const cityPlace = (cityId: string | null): Place => ({ screen: 'cities', cityId });

/** Adds an empty entry and goes to it. */
export function addPartnerCity(): void {
  const city = emptyPartnerCity(newId());
  editRegistry((registry) => addCity(registry, city), { place: cityPlace(city.id) });
  goTo(cityPlace(city.id));
  focusField('text');
}

export function changePartnerCity(
  id: string,
  change: Partial<PartnerCity>,
  typing?: keyof PartnerCity,
): void {
  editRegistry((registry) => changeCity(registry, id, change), {
    place: cityPlace(id),
    ...(typing === undefined ? {} : { typing: `${id}.${typing}` }),
  });
}

/** Deletes an entry, goes to its neighbour and offers to bring it back. */
export function deletePartnerCity(id: string): void {
  const { partnerCities } = workspace.getState().registry;
  const index = partnerCities.findIndex((city) => city.id === id);
  const city = partnerCities[index];
  if (!city) return;
  const next = partnerCities[index + 1] ?? partnerCities[index - 1];
  editRegistry((registry) => removeCity(registry, id), { place: cityPlace(id) });
  goTo(cityPlace(next?.id ?? null));
  const isBack = () => workspace.getState().registry.partnerCities.some((each) => each.id === id);
  toastUntil(isBack, {
    tone: 'neutral',
    message: { key: 'toast.cityDeleted', values: { city: city.name } },
    actions: [{ label: 'action.undo', run: () => bringBack(city, index) }],
  });
}

function bringBack(city: PartnerCity, index: number): void {
  editRegistry(
    (registry) =>
      registry.partnerCities.some(({ id }) => id === city.id)
        ? registry
        : { ...registry, partnerCities: registry.partnerCities.toSpliced(index, 0, city) },
    { place: cityPlace(city.id) },
  );
  goTo(cityPlace(city.id));
}

const EMPTY_ENTRY = {
  agreements: emptyAgreement,
  contactPersons: emptyContactPerson,
  contacts: emptyContactEntry,
  relationHistory: emptyRelationChange,
} satisfies { [L in CityListName]: (id: string) => PartnerCity[L][number] };

/** Adds an empty agreement, person or contact and returns its id. */
export function addCityEntry(cityId: string, list: CityListName): string {
  const entry = EMPTY_ENTRY[list](newId());
  editRegistry((registry) => addEntry(registry, cityId, list, entry), { place: cityPlace(cityId) });
  return entry.id;
}

export function changeCityEntry<L extends CityListName>(
  cityId: string,
  list: L,
  entryId: string,
  change: Partial<PartnerCity[L][number]>,
): void {
  editRegistry((registry) => changeEntry(registry, cityId, list, entryId, change), {
    place: cityPlace(cityId),
    typing: `${entryId}.${Object.keys(change).join()}`,
  });
}

export function deleteCityEntry(cityId: string, list: CityListName, entryId: string): void {
  const before = workspace.getState().registry.partnerCities.find(({ id }) => id === cityId);
  if (!before) return;
  editRegistry((registry) => removeEntry(registry, cityId, list, entryId), {
    place: cityPlace(cityId),
  });
  const isBack = () =>
    workspace
      .getState()
      .registry.partnerCities.some(
        (city) => city.id === cityId && city[list].some(({ id }) => id === entryId),
      );
  toastUntil(isBack, {
    tone: 'neutral',
    message: { key: 'toast.cityEntryDeleted', values: { list } },
    actions: [
      {
        label: 'action.undo',
        run: () => changePartnerCity(cityId, { [list]: before[list] } as Partial<PartnerCity>),
      },
    ],
  });
}

/** Writes a change of the relation into its history, with what there was before. */
export const noteRelation = (
  city: PartnerCity,
  before: Relation,
  change: Omit<RelationChange, 'id'>,
): void =>
  changePartnerCity(city.id, {
    relationHistory: noteRelationChange(city, before, { ...change, id: newId() }, newId),
  });

/** Makes two entries one; undo brings both back. */
export function mergePartnerCities(keptId: string, otherId: string, choice: MergeChoice): void {
  editTogether(
    ({ report, registry }) => ({
      registry: mergeInRegistry(registry, keptId, otherId, choice),
      report: report && relinkCity(report, otherId, keptId),
    }),
    { place: cityPlace(keptId), step: 'step.mergeCities' },
  );
  goTo(cityPlace(keptId));
}

/** Remembers that two entries are two cities, so that nobody asks again. */
export const keepApart = (a: string, b: string): void =>
  editDesk((desk) => ({ ...desk, settledDues: [...desk.settledDues, duplicateKey(a, b)] }), {
    place: cityPlace(a),
  });

/** Never offers this link of a contact again. */
export const dismissContactOffer = (cityId: string, contactId: string, offer: Offer): void =>
  editDesk(
    (desk) => ({ ...desk, settledDues: [...desk.settledDues, offerKey(contactId, offer)] }),
    {
      place: cityPlace(cityId),
    },
  );

/** Changes what the registry holds beside its cities. */
export const changeRegistry = (
  change: Partial<Pick<Registry, 'homeCities' | 'names' | 'keptWords' | 'countryCases'>>,
  typing?: string,
): void =>
  editRegistry((registry) => ({ ...registry, ...change }), {
    place: cityPlace(null),
    ...(typing === undefined ? {} : { typing }),
  });
