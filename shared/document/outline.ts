import type { Question, Questionnaire, Section } from '../model/questionnaire';
import { questionsOf } from '../model/questionnaire';
import { matchQuestions, matchSection } from './recognise';
import type { SourceBlock } from './source';

/** A block with its place in the file, which it keeps on its way through the parser. */
export interface NumberedBlock extends SourceBlock {
  index: number;
}

export interface QuestionPart {
  question: Question;
  heading: NumberedBlock;
  blocks: NumberedBlock[];
}

export interface SectionHeading {
  section: Section;
  heading: NumberedBlock;
}

/** A document cut at the questionnaire's headings. */
export interface Outline {
  /** What stands above the first heading. */
  title: NumberedBlock[];
  sections: SectionHeading[];
  parts: QuestionPart[];
}

/**
 * Cuts a document at the headings of its questionnaire. Questions that are worded alike in several
 * sections are told apart by the section's heading, and without one by their order.
 */
export function outlineOf(blocks: NumberedBlock[], questionnaire: Questionnaire): Outline {
  const outline: Outline = { title: [], sections: [], parts: [] };
  let section: Section | null = null;

  blocks.forEach((block, position) => {
    if (block.look === 'plain' || block.look === 'heading') {
      const question = nextQuestion(block.text, outline.parts, section, questionnaire);
      if (question) {
        section = sectionOf(question, questionnaire);
        outline.parts.push({ question, heading: block, blocks: [] });
        return;
      }
      const announced = announcedSection(block, blocks[position + 1], questionnaire);
      if (announced && !outline.sections.some((each) => each.section === announced)) {
        section = announced;
        outline.sections.push({ section: announced, heading: block });
        return;
      }
    }
    (outline.parts.at(-1)?.blocks ?? outline.title).push(block);
  });
  return outline;
}

const sectionOf = (question: Question, questionnaire: Questionnaire): Section | null =>
  questionnaire.sections.find(({ questions }) => questions.includes(question)) ?? null;

/** The question that a line asks, if it was not asked before: rather in this section than in a later one. */
function nextQuestion(
  text: string,
  parts: QuestionPart[],
  section: Section | null,
  questionnaire: Questionnaire,
): Question | null {
  const asked = new Set(parts.map(({ question }) => question));
  const open = matchQuestions(text, questionnaire).filter((question) => !asked.has(question));
  const order = questionsOf(questionnaire);
  const last = parts.at(-1);
  const position = last ? order.indexOf(last.question) : -1;
  return (
    open.find((question) => section?.questions.includes(question)) ??
    open.find((question) => order.indexOf(question) > position) ??
    open[0] ??
    null
  );
}

/** A section's heading counts only right above a question: its words may stand in any text. */
function announcedSection(
  block: NumberedBlock,
  next: NumberedBlock | undefined,
  questionnaire: Questionnaire,
): Section | null {
  if (!next || matchQuestions(next.text, questionnaire).length === 0) return null;
  return matchSection(block.text, questionnaire);
}
