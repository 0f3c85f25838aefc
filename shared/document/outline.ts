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
  const cutter = new Cutter(questionnaire);
  const asked = blocks.map((block) => cutter.questionsIn(block));
  blocks.forEach((block, position) => {
    cutter.take(block, asked[position] ?? null, asked[position + 1] ?? null);
  });
  return cutter.outline;
}

/** The questions that a block may ask, and the text that follows in the same line. */
interface Asking {
  questions: Question[];
  heading: string;
  answer: string;
}

class Cutter {
  readonly outline: Outline = { title: [], sections: [], parts: [] };
  private section: Section | null = null;
  private readonly asked = new Set<Question>();

  constructor(private readonly questionnaire: Questionnaire) {}

  questionsIn({ text, look }: NumberedBlock): Asking | null {
    if (look !== 'plain' && look !== 'heading') return null;
    const followed = look === 'plain' ? this.questionWithAnswer(text, /\?\s/) : null;
    if (followed) return followed;
    const questions = matchQuestions(text, this.questionnaire);
    if (questions.length > 0) return { questions, heading: text, answer: '' };
    return look === 'plain' ? this.questionWithAnswer(text, /:\s/) : null;
  }

  /** «2. Какие проблемы не удалось решить? Не удалось…»: the answer goes on in the question's line. */
  private questionWithAnswer(text: string, separator: RegExp): Asking | null {
    const end = text.slice(0, MAX_QUESTION).search(separator) + 1;
    const heading = text.slice(0, end);
    if (heading.split(' ').length < MIN_WORDS) return null;
    const questions = matchQuestions(heading, this.questionnaire);
    return questions.length > 0 ? { questions, heading, answer: text.slice(end).trim() } : null;
  }

  take(block: NumberedBlock, asking: Asking | null, next: Asking | null): void {
    const question = asking && this.questionMeant(asking.questions, this.section);
    if (asking && question) {
      this.section = this.sectionOf(question);
      this.asked.add(question);
      const blocks = asking.answer === '' ? [] : [{ ...block, text: asking.answer }];
      this.outline.parts.push({ question, heading: { ...block, text: asking.heading }, blocks });
      return;
    }
    const announced = next && this.announcedSection(block, next);
    if (announced) {
      this.section = announced;
      this.outline.sections.push({ section: announced, heading: block });
      return;
    }
    (this.outline.parts.at(-1)?.blocks ?? this.outline.title).push(block);
  }

  private sectionOf(question: Question): Section | null {
    return (
      this.questionnaire.sections.find(({ questions }) => questions.includes(question)) ?? null
    );
  }

  /** Of the questions not asked before: rather one of this section than of a later one. */
  private questionMeant(questions: Question[], section: Section | null): Question | null {
    const open = questions.filter((question) => !this.asked.has(question));
    const order = questionsOf(this.questionnaire);
    const last = this.outline.parts.at(-1);
    const position = last ? order.indexOf(last.question) : -1;
    return (
      open.find((question) => section?.questions.includes(question)) ??
      open.find((question) => order.indexOf(question) > position) ??
      open[0] ??
      null
    );
  }

  /** A section's heading counts only right above its first question: its words may stand in any text. */
  private announcedSection(block: NumberedBlock, next: Asking): Section | null {
    if (block.look !== 'plain' && block.look !== 'heading') return null;
    const section = matchSection(block.text, this.questionnaire);
    if (!section || section.questions.some((question) => this.asked.has(question))) return null;
    if (this.outline.sections.some((each) => each.section === section)) return null;
    const question = this.questionMeant(next.questions, section);
    return question && section.questions.includes(question) ? section : null;
  }
}

const MAX_QUESTION = 200;
const MIN_WORDS = 4;
