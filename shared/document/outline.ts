import type { Question, Questionnaire, Section } from '../model/questionnaire';
import { questionsOf } from '../model/questionnaire';
import { matchQuestions, matchSection } from './recognise';
import { lineOfBlock, type SourceBlock } from './source';

/** A block with its place in the file, which it keeps on its way through the parser. */
export interface NumberedBlock extends SourceBlock {
  index: number;
}

export interface QuestionPart {
  question: Question;
  /** Null for a question that the document doesn't ask, though the user found answers to it. */
  heading: NumberedBlock | null;
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
  const cutter = new Cutter(questionnaire, blocks);
  const asked = blocks.map((block) => cutter.questionsIn(block));
  blocks.forEach((block, position) => {
    cutter.take(block, asked[position] ?? null, asked[position + 1] ?? null);
  });
  return cutter.finish();
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

  /** Answers that stand under another question, as the user says. */
  private readonly moved = new Map<Question, NumberedBlock[]>();
  /** The questions whose headings the user has shown. */
  private readonly shown: ReadonlySet<Question>;

  constructor(
    private readonly questionnaire: Questionnaire,
    blocks: NumberedBlock[],
  ) {
    this.shown = new Set(
      blocks.flatMap(({ as }) => {
        const question = as?.kind === 'question' ? this.questionOfId(as.questionId) : null;
        return question ? [question] : [];
      }),
    );
  }

  private questionOfId(id: string): Question | null {
    return questionsOf(this.questionnaire).find((question) => question.id === id) ?? null;
  }

  questionsIn(block: NumberedBlock): Asking | null {
    const { text, look, as } = block;
    if (as?.kind === 'question') {
      const question = this.questionOfId(as.questionId);
      return question && { questions: [question], heading: lineOfBlock(block), answer: '' };
    }
    const asking = as ? null : this.questionsFoundIn(text, look);
    if (!asking || this.shown.size === 0) return asking;
    const questions = asking.questions.filter((question) => !this.shown.has(question));
    return questions.length > 0 ? { ...asking, questions } : null;
  }

  private questionsFoundIn(text: string, look: SourceBlock['look']): Asking | null {
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
    const elsewhere = this.questionElsewhere(block);
    if (elsewhere) {
      this.moved.set(elsewhere, [...(this.moved.get(elsewhere) ?? []), block]);
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

  /** The question that a record answers, as the user says, though it stands under another. */
  private questionElsewhere({ as }: NumberedBlock): Question | null {
    if (as?.kind !== 'record') return null;
    const isMeant = ({ answerKind }: Question) => answerKind === as.answerKind;
    const current = this.outline.parts.at(-1)?.question;
    if (current && isMeant(current)) return null;
    return (
      this.section?.questions.find(isMeant) ?? questionsOf(this.questionnaire).find(isMeant) ?? null
    );
  }

  /** The whole outline; an answer from elsewhere comes after those that stand in their place. */
  finish(): Outline {
    const { parts } = this.outline;
    const order = questionsOf(this.questionnaire);
    for (const [question, blocks] of this.moved) {
      const part = parts.find((each) => each.question === question);
      if (part) part.blocks.push(...blocks);
      else {
        const next = parts.findIndex(
          (each) => order.indexOf(each.question) > order.indexOf(question),
        );
        parts.splice(next < 0 ? parts.length : next, 0, { question, heading: null, blocks });
      }
    }
    return this.outline;
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
    if (block.as || (block.look !== 'plain' && block.look !== 'heading')) return null;
    const section = matchSection(block.text, this.questionnaire);
    if (!section || section.questions.some((question) => this.asked.has(question))) return null;
    if (this.outline.sections.some((each) => each.section === section)) return null;
    const question = this.questionMeant(next.questions, section);
    return question && section.questions.includes(question) ? section : null;
  }
}

const MAX_QUESTION = 200;
const MIN_WORDS = 4;
