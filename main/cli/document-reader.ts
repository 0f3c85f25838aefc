/** What reads documents of word processors, loaded together and only for them. */
export { blocksOfDocument } from '../../shared/document/blocks-of-document';
export { parse } from '../../shared/document/parse';
export { cityQuestionnaire } from '../../shared/model/city-questionnaire';
