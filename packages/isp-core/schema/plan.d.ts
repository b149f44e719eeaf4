// Made by `npm run gen` from packages/isp-core/src/plan/: edit those, not this.

/** A JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Plan {
  /**
   * Always `isp-plan`.
   */
  format: 'isp-plan';
  /**
   * The version of this schema.
   */
  schemaVersion: '1.0';
  /**
   * A support plan, or a record of reasonable adjustments for a child who may need no plan.
   */
  kind: 'support-plan' | 'adjustments-record';
  /**
   * The plan’s own id, which stays the same through every revision.
   */
  id: string;
  /**
   * Goes up by one at each save.
   */
  revision: number;
  /**
   * Draft: being written. Shared: with the family for comment. Active: in force. Closed: no longer in force.
   */
  status: 'draft' | 'shared' | 'active' | 'closed';
  /**
   * The policy profile that the plan was written under, such as `england-current`.
   */
  profile: string;
  /**
   * Who wrote the plan down, among its people. Everybody else there contributed.
   */
  authors: string[];
  /**
   * The language that staff wrote the plan in.
   */
  language: string;
  /**
   * When the plan was first saved.
   */
  createdAt: string;
  /**
   * When this revision was saved.
   */
  updatedAt: string;
  /**
   * The id of an earlier plan that this one takes over from.
   */
  replaces?: string;
  /**
   * The child or young person whose plan it is.
   */
  person: {
    /**
     * Given name or names.
     */
    givenName: string;
    /**
     * Family name.
     */
    familyName: string;
    /**
     * The name the child likes to be called.
     */
    preferredName?: string;
    /**
     * How the child likes to be spoken of.
     */
    pronouns?: string;
    /**
     * Date of birth.
     */
    dateOfBirth: string;
    /**
     * Year group, as the school census has it: `E1` to `N2`, `R`, `1` to `14`, or `X`.
     */
    yearGroup: string;
    /**
     * Numbers by which systems know the child, with dates.
     */
    identifiers: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * Which number it is: `upn`, `former-upn`, `uln`, or a host’s own scheme.
       */
      scheme: string;
      /**
       * The number as written.
       */
      value: string;
      /**
       * The first day on which it was in use.
       */
      from?: string;
      /**
       * The last day on which it was in use.
       */
      to?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * How the child and the family communicate.
     */
    communication: {
      /**
       * Languages of the child and the family.
       */
      languages: {
        /**
         * The line’s own id, which never changes.
         */
        id: string;
        /**
         * The language.
         */
        language: string;
        /**
         * The child’s first language, spoken at home, used for learning, or the family’s choice for letters and meetings.
         */
        use: 'first' | 'home' | 'learning' | 'family';
        /**
         * Present where the line is not for everybody who may see the plan.
         */
        restricted?: {
          /**
           * About somebody else, a safeguarding matter, or kept back because the child or family asked.
           */
          kind: 'third-party' | 'safeguarding' | 'by-request';
          /**
           * Why it is kept back, in words that can be shown to anyone.
           */
          reason: string;
          /**
           * The audiences that may still see the line, besides the SENCO.
           */
          audiences: string[];
        };
        /**
         * Data of other systems about this line.
         */
        extensions?: { [namespace: string]: Json };
      }[];
      /**
       * Ways the child communicates, such as `speech`, `bsl`, `makaton`, `aac`, `symbols`, `gesture`.
       */
      methods: string[];
      /**
       * Formats that the child or family needs, such as `large-print`, `easy-read`, `audio`, `interpreter`, `paper`.
       */
      formats: string[];
      /**
       * What helps this child and family understand and be understood.
       */
      notes?: string;
    };
  };
  /**
   * Where the child learns and has learned.
   */
  settings: Setting[];
  /**
   * Why there is a plan, who decided and when.
   */
  basis: {
    /**
     * Whether the child has provision that is additional to or different from what others have.
     */
    senProvision: 'yes' | 'no';
    /**
     * Where an education, health and care plan stands.
     */
    ehcp: 'none' | 'requested' | 'in-assessment' | 'in-force' | 'ceased';
    /**
     * Whether the child is disabled in the sense of the Equality Act 2010. Absent where it was not asked.
     */
    disability?: 'yes' | 'no' | 'not-known';
    /**
     * Why this plan was begun, in plain words.
     */
    explanation?: string;
    /**
     * Layers of support, with the reason for each.
     */
    layers: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * A layer of support, such as `targeted`.
       */
      layer: string;
      /**
       * Why the child has support at this layer.
       */
      reason: string;
      /**
       * The criteria that were used, and whose they are.
       */
      criteria?: string;
      /**
       * First day of support at this layer.
       */
      from: string;
      /**
       * Last day; absent while it lasts.
       */
      to?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * The person who decided that there should be a plan.
     */
    decidedBy?: string;
    /**
     * When that was decided.
     */
    decidedOn?: string;
  };
  /**
   * Everybody who takes part; other parts refer to them.
   */
  people: Contributor[];
  /**
   * The child: strengths, interests, what matters, what works, hopes.
   */
  about: {
    /**
     * What the child is good at, and what people like and admire.
     */
    strengths: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The point, in a sentence or two.
       */
      text: string;
      /**
       * Who said so.
       */
      saidBy?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * What the child enjoys.
     */
    interests: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The point, in a sentence or two.
       */
      text: string;
      /**
       * Who said so.
       */
      saidBy?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * What matters to the child.
     */
    mattersToMe: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The point, in a sentence or two.
       */
      text: string;
      /**
       * Who said so.
       */
      saidBy?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * What helps, for anybody who meets the child for the first time.
     */
    whatWorks: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The point, in a sentence or two.
       */
      text: string;
      /**
       * Who said so.
       */
      saidBy?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * What the child hopes for, near and far.
     */
    aspirations: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The point, in a sentence or two.
       */
      text: string;
      /**
       * Who said so.
       */
      saidBy?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
  };
  /**
   * The child’s and the family’s own words, apart from what staff write.
   */
  voices: Voice[];
  /**
   * What gets in the way of learning and taking part.
   */
  barriers: Barrier[];
  /**
   * Reasonable adjustments: what adults change.
   */
  adjustments: Adjustment[];
  /**
   * Provision: help that is additional to or different from what others have.
   */
  provision: ProvisionLine[];
  /**
   * What should change for the child.
   */
  outcomes: Outcome[];
  /**
   * What was delivered, day by day. Entries are corrected by later ones, never taken out.
   */
  delivery: DeliveryEntry[];
  /**
   * Dated observations of progress.
   */
  progress: Observation[];
  /**
   * What professionals advised, and what was done with it.
   */
  advice: AdviceItem[];
  /**
   * Time in an inclusion base and the way into mainstream life.
   */
  base?: {
    /**
     * Run by the setting (a support base) or commissioned by the local authority (a specialist base).
     */
    kind: 'support-base' | 'specialist-base';
    /**
     * What it is called.
     */
    name?: string;
    /**
     * Hours a week in the base.
     */
    hoursInBase: number;
    /**
     * Hours a week in class with everybody else.
     */
    hoursInClass: number;
    /**
     * How the child takes part in mainstream lessons and in the life of the setting.
     */
    mainstreamPlan?: string;
    /**
     * When that plan was last reviewed.
     */
    reviewedOn?: string;
    /**
     * When it is next to be reviewed.
     */
    nextReviewOn?: string;
    /**
     * Who leads the work in the base.
     */
    ledBy?: string;
    /**
     * Lines of provision that are given in the base.
     */
    provision: string[];
  };
  /**
   * The education, health and care plan that this plan stands beside.
   */
  ehcp?: {
    /**
     * The authority’s reference.
     */
    reference?: string;
    /**
     * The local authority that keeps it.
     */
    authority: string;
    /**
     * When the first final plan was issued.
     */
    issuedOn?: string;
    /**
     * When it was last amended.
     */
    amendedOn?: string;
    /**
     * When it was last reviewed.
     */
    reviewedOn?: string;
    /**
     * When the next annual review is due.
     */
    reviewDueOn?: string;
    /**
     * Specialist provision packages, by code: drafts, so the list is replaceable.
     */
    packages: string[];
    /**
     * Its outcomes.
     */
    outcomes: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The outcome as the EHC plan words it (section E).
       */
      statement: string;
      /**
       * The EHC plan’s own number for it.
       */
      reference?: string;
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
    /**
     * Its provision.
     */
    provision: {
      /**
       * The line’s own id, which never changes.
       */
      id: string;
      /**
       * The section of the EHC plan: F special educational, G health, H1 and H2 social care.
       */
      section: 'F' | 'G' | 'H1' | 'H2';
      /**
       * The provision as the EHC plan words it.
       */
      statement: string;
      /**
       * The EHC plan’s own number for it.
       */
      reference?: string;
      /**
       * The EHC plan’s outcomes that it is for.
       */
      outcomes: string[];
      /**
       * Present where the line is not for everybody who may see the plan.
       */
      restricted?: {
        /**
         * About somebody else, a safeguarding matter, or kept back because the child or family asked.
         */
        kind: 'third-party' | 'safeguarding' | 'by-request';
        /**
         * Why it is kept back, in words that can be shown to anyone.
         */
        reason: string;
        /**
         * The audiences that may still see the line, besides the SENCO.
         */
        audiences: string[];
      };
      /**
       * Data of other systems about this line.
       */
      extensions?: { [namespace: string]: Json };
    }[];
  };
  /**
   * Reviews, planned, held and cancelled.
   */
  reviews: Review[];
  /**
   * Who agreed to which revision, in part or not, in their own words.
   */
  agreements: Agreement[];
  /**
   * Moves between settings and years.
   */
  transitions: Transition[];
  /**
   * Concerns and complaints, each about lines of the plan.
   */
  concerns: Concern[];
  /**
   * Documents by reference and digest.
   */
  documents: DocumentReference[];
  /**
   * Other plans about the same child, by name and place.
   */
  otherPlans: OtherPlan[];
  /**
   * Data of other systems, by reverse-domain name such as `uk.example.mis`. Preserved, never interpreted.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Setting {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * The setting’s name.
   */
  name: string;
  /**
   * What it is: `nursery`, `childminder`, `school`, `special-school`, `college`, `alternative-provision`, `inclusion-base`, `home` (education otherwise than at school).
   */
  kind: string;
  /**
   * The phase of education there.
   */
  phase: 'early-years' | 'primary' | 'secondary' | 'post-16' | 'all-through';
  /**
   * The child’s main setting, one of two that share the child, or a short placement.
   */
  attendance: 'main' | 'dual' | 'guest';
  /**
   * First day there.
   */
  from: string;
  /**
   * Last day there; absent while the child is there.
   */
  to?: string;
  /**
   * The setting’s numbers, with dates.
   */
  identifiers: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * Which number it is: `urn`, `dfe-number`, `ukprn`, or a host’s own scheme.
     */
    scheme: string;
    /**
     * The number as written.
     */
    value: string;
    /**
     * The first day on which it was in use.
     */
    from?: string;
    /**
     * The last day on which it was in use.
     */
    to?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Contributor {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * Name, as they like to be called: “Mrs Okafor”.
   */
  name: string;
  /**
   * Role, such as `class-teacher`, `parent` or `speech-and-language-therapist`.
   */
  role: string;
  /**
   * For family: who they are to the child, such as “grandmother”.
   */
  relation?: string;
  /**
   * Whom they work for, where it is not the setting.
   */
  organisation?: string;
  /**
   * Since when they have known the child.
   */
  knownSince?: string;
  /**
   * What others should know, such as what they have learned about the child.
   */
  notes?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Voice {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * Whose words they are.
   */
  speaker: 'child' | 'family';
  /**
   * Which person, where more than one could be meant.
   */
  person?: string;
  /**
   * Their own words, not a summary.
   */
  words: string;
  /**
   * How they gave their view.
   */
  method:
    | 'spoken'
    | 'written'
    | 'drawn'
    | 'signed'
    | 'aac'
    | 'symbols'
    | 'observed'
    | 'advocate'
    | 'interpreter';
  /**
   * The language of the words as they stand here.
   */
  language: string;
  /**
   * When they gave it.
   */
  on: string;
  /**
   * A drawing, recording or page that holds it, among the documents.
   */
  document?: string;
  /**
   * Who wrote it down, where they did not do so themselves.
   */
  recordedBy?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Barrier {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What gets in the child’s way.
   */
  statement: string;
  /**
   * Where and when it happens.
   */
  where?: string;
  /**
   * What it means for learning and for taking part.
   */
  impact?: string;
  /**
   * Areas of development that it touches. Optional and several: areas are a lens, not a label.
   */
  areas: string[];
  /**
   * How it is known.
   */
  evidence?: string;
  /**
   * When it was first noticed.
   */
  firstNoticedOn?: string;
  /**
   * What was done first.
   */
  firstResponse?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Adjustment {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What adults do.
   */
  statement: string;
  /**
   * What is adjusted.
   */
  kind: 'environment' | 'curriculum' | 'routine' | 'communication' | 'assessment' | 'equipment';
  /**
   * Where and when.
   */
  where?: string;
  /**
   * The barriers that it answers.
   */
  barriers: string[];
  /**
   * Who sees to it.
   */
  owner?: string;
  /**
   * Since when.
   */
  startedOn?: string;
  /**
   * When somebody last checked that it happens and helps.
   */
  lastCheckedOn?: string;
  /**
   * Until when.
   */
  endedOn?: string;
  /**
   * Made under the Equality Act duty, or as good practice.
   */
  legalBasis?: 'equality-act' | 'good-practice';
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface ProvisionLine {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * The layer of support that it belongs to.
   */
  layer: string;
  /**
   * What is done.
   */
  statement: string;
  /**
   * The barriers that it answers.
   */
  barriers: string[];
  /**
   * The outcomes that it works towards.
   */
  outcomes: string[];
  /**
   * Who gives it.
   */
  provider?: string;
  /**
   * To whom it is given.
   */
  recipient: {
    /**
     * The child alone, a group, or the staff who work with the child.
     */
    kind: 'child' | 'group' | 'staff';
    /**
     * For a group: how many children.
     */
    size?: number;
  };
  /**
   * How much: sessions in a period, and minutes in each.
   */
  amount?: {
    /**
     * How many sessions.
     */
    sessions: number;
    /**
     * In what time.
     */
    per: 'day' | 'week' | 'fortnight' | 'half-term' | 'term' | 'year';
    /**
     * Minutes in each session.
     */
    minutes: number;
  };
  /**
   * Where.
   */
  place?: string;
  /**
   * First day.
   */
  startsOn?: string;
  /**
   * Last day.
   */
  endsOn?: string;
  /**
   * Why this is expected to help.
   */
  evidenceBase?: string;
  /**
   * How it is carried into the classroom.
   */
  backInClass?: string;
  /**
   * The lines of the EHC plan’s provision that this line delivers. The entitlement is there, not here.
   */
  ehcpProvision: string[];
  /**
   * The same in words, where the EHC plan’s lines are not in this document.
   */
  ehcpReference?: string;
  /**
   * Where it stands now.
   */
  status: 'planned' | 'active' | 'paused' | 'ended';
  /**
   * Earlier and present statuses, oldest first.
   */
  statusHistory: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * The status from that day.
     */
    status: 'planned' | 'active' | 'paused' | 'ended';
    /**
     * From when.
     */
    on: string;
    /**
     * Why.
     */
    reason?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Outcome {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What the child will be able to do, or what will be different.
   */
  statement: string;
  /**
   * What kind of change it is.
   */
  kind:
    | 'attainment'
    | 'participation'
    | 'belonging'
    | 'wellbeing'
    | 'independence'
    | 'communication'
    | 'health'
    | 'other';
  /**
   * Preparing for adulthood: which area it belongs to.
   */
  pfaArea?: 'employment' | 'independent-living' | 'community' | 'health';
  /**
   * The barriers that it would lower.
   */
  barriers: string[];
  /**
   * Where the child is now.
   */
  baseline?: string;
  /**
   * How we shall know.
   */
  target?: string;
  /**
   * What it is measured by.
   */
  scale?: string;
  /**
   * By when.
   */
  dueOn?: string;
  /**
   * Whether it is being worked on.
   */
  lifecycle: 'proposed' | 'active' | 'on-hold' | 'completed' | 'stopped';
  /**
   * How far it was achieved, when last judged.
   */
  achievement: 'not-yet-judged' | 'not-achieved' | 'partly-achieved' | 'achieved' | 'exceeded';
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface DeliveryEntry {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * The line of provision that was to happen.
   */
  provision: string;
  /**
   * The day.
   */
  on: string;
  /**
   * Whether it happened as planned.
   */
  delivered: 'yes' | 'partly' | 'no';
  /**
   * How many minutes it took, where it happened.
   */
  minutes?: number;
  /**
   * Why it did not happen, or only in part.
   */
  reason?:
    | 'child-absent'
    | 'child-declined'
    | 'staff-absent'
    | 'staff-elsewhere'
    | 'provider-unavailable'
    | 'place-unavailable'
    | 'setting-closed'
    | 'other';
  /**
   * What happened, in a sentence.
   */
  note?: string;
  /**
   * Who wrote this entry.
   */
  recordedBy?: string;
  /**
   * An earlier entry that this one puts right.
   */
  corrects?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Observation {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * The outcome that it is about.
   */
  outcome: string;
  /**
   * The day of the observation.
   */
  on: string;
  /**
   * Which kind of observation it is.
   */
  kind: 'measure' | 'narrative' | 'child-view';
  /**
   * The number, for a measure; the outcome’s scale says of what.
   */
  value?: number;
  /**
   * What was seen, or what the child said.
   */
  text?: string;
  /**
   * Who observed it.
   */
  observedBy?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface AdviceItem {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * Who gave it. Absent while it is awaited from a service.
   */
  author?: string;
  /**
   * The service that it was asked of.
   */
  service?: string;
  /**
   * Where it stands.
   */
  status: 'requested' | 'received' | 'declined' | 'withdrawn';
  /**
   * When it was asked for.
   */
  requestedOn?: string;
  /**
   * By when it should be there.
   */
  expectedBy?: string;
  /**
   * When it was given.
   */
  givenOn?: string;
  /**
   * What it says, in plain words.
   */
  summary?: string;
  /**
   * The document that it is in.
   */
  document?: string;
  /**
   * Each recommendation, with what was done.
   */
  recommendations: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * What was recommended.
     */
    text: string;
    /**
     * What was done with it; `not-decided` until somebody has.
     */
    response: 'not-decided' | 'adopted' | 'adapted' | 'not-adopted';
    /**
     * Why it was adapted or not adopted.
     */
    reason?: string;
    /**
     * Lines of provision that came of it.
     */
    provision: string[];
    /**
     * Adjustments that came of it.
     */
    adjustments: string[];
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Review {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * Where it stands.
   */
  status: 'planned' | 'held' | 'cancelled';
  /**
   * A yearly review, a termly meeting, an early review that somebody asked for, an EHC plan’s review, or one before a move.
   */
  kind: 'yearly' | 'termly' | 'early' | 'ehcp' | 'transition';
  /**
   * The day it is planned for.
   */
  plannedFor?: string;
  /**
   * The day it was held.
   */
  heldOn?: string;
  /**
   * Who was invited.
   */
  invited: string[];
  /**
   * Who came.
   */
  attended: string[];
  /**
   * What the child and the family said for this review.
   */
  voices: string[];
  /**
   * What was discussed, in plain words.
   */
  summary?: string;
  /**
   * How each outcome was judged.
   */
  outcomes: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * The outcome.
     */
    outcome: string;
    /**
     * How far it was achieved.
     */
    achievement: 'not-yet-judged' | 'not-achieved' | 'partly-achieved' | 'achieved' | 'exceeded';
    /**
     * How we know.
     */
    evidence?: string;
    /**
     * What happens with it now.
     */
    next: 'continue' | 'change' | 'complete' | 'stop';
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * How each line of provision was judged.
   */
  provision: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * The line of provision.
     */
    provision: string;
    /**
     * Whether it happened as planned.
     */
    delivered: 'yes' | 'partly' | 'no' | 'not-known';
    /**
     * Whether it helped.
     */
    helped: 'yes' | 'somewhat' | 'no' | 'not-known';
    /**
     * Why it did not happen or did not help, or what made it work.
     */
    reason?: string;
    /**
     * What happens with it now.
     */
    next: 'keep' | 'change' | 'stop';
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * How each adjustment was judged.
   */
  adjustments: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * The adjustment.
     */
    adjustment: string;
    /**
     * Whether adults do it.
     */
    happens: 'yes' | 'partly' | 'no' | 'not-known';
    /**
     * Whether it helps.
     */
    helps: 'yes' | 'somewhat' | 'no' | 'not-known';
    /**
     * What was said about it.
     */
    note?: string;
    /**
     * What happens with it now.
     */
    next: 'keep' | 'change' | 'stop';
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * What was decided.
   */
  decisions: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * What was decided.
     */
    text: string;
    /**
     * Who does it.
     */
    owner?: string;
    /**
     * By when.
     */
    dueOn?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * True where the plan was looked at and left as it is, on purpose.
   */
  unchanged?: boolean;
  /**
   * When the next review is to be.
   */
  nextReviewOn?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Agreement {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * Whose answer it is.
   */
  party: 'child' | 'family' | 'setting' | 'professional';
  /**
   * Which person answered.
   */
  person?: string;
  /**
   * Their answer.
   */
  position: 'agreed' | 'agreed-in-part' | 'not-agreed';
  /**
   * Their reason or their disagreement, in their own words.
   */
  words?: string;
  /**
   * The revision of the plan that they answered to.
   */
  revision: number;
  /**
   * The review at which they answered.
   */
  review?: string;
  /**
   * When.
   */
  on: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Transition {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What kind of move it is.
   */
  kind:
    | 'into-early-years'
    | 'early-years-to-school'
    | 'year-to-year'
    | 'infant-to-junior'
    | 'primary-to-secondary'
    | 'to-post-16'
    | 'to-adult-life'
    | 'mid-year'
    | 'to-specialist'
    | 'to-mainstream'
    | 'between-authorities'
    | 'to-adult-services';
  /**
   * Where from: one of the settings.
   */
  from?: string;
  /**
   * Where to: one of the settings, once known.
   */
  to?: string;
  /**
   * Where to in words, while it is not one of the settings.
   */
  toDescription?: string;
  /**
   * The first day in the new place.
   */
  on?: string;
  /**
   * Where it stands.
   */
  status: 'planned' | 'under-way' | 'complete' | 'cancelled';
  /**
   * What is to be done, done and not done.
   */
  actions: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * What is to be done: a visit, a meeting, something to make or to send.
     */
    text: string;
    /**
     * Who does it.
     */
    owner?: string;
    /**
     * By when.
     */
    dueOn?: string;
    /**
     * Whether it was done.
     */
    status: 'to-do' | 'done' | 'not-done';
    /**
     * When it was done.
     */
    doneOn?: string;
    /**
     * Why it was not done.
     */
    reason?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * People who know the child and can be asked.
   */
  peopleWhoKnowMe: string[];
  /**
   * Practical things such as transport.
   */
  practical?: string;
  /**
   * What was sent ahead, and when.
   */
  sent?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface Concern {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * The two kinds that differ: the plan itself is below standard, or it is not being delivered.
   */
  kind: 'below-standard' | 'not-delivered' | 'other';
  /**
   * What the concern is, in the words of whoever raised it.
   */
  statement: string;
  /**
   * Who raised it.
   */
  raisedBy?: string;
  /**
   * When.
   */
  raisedOn: string;
  /**
   * The lines that it is about, of whichever part.
   */
  about: string[];
  /**
   * Where it stands.
   */
  status: 'open' | 'resolved' | 'partly-resolved' | 'not-upheld' | 'withdrawn';
  /**
   * Each stage, in order.
   */
  stages: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * Where it is heard: with the teacher or SENCO, by a senior leader, by a panel.
     */
    stage: 'informal' | 'senior-leader' | 'panel' | 'elsewhere';
    /**
     * When this stage began.
     */
    from: string;
    /**
     * By when an answer is due.
     */
    dueOn?: string;
    /**
     * When it was answered.
     */
    answeredOn?: string;
    /**
     * The answer.
     */
    answer?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * The panel, where there is one.
   */
  panel: {
    /**
     * The line’s own id, which never changes.
     */
    id: string;
    /**
     * The member’s name.
     */
    name: string;
    /**
     * In what capacity they sit.
     */
    role: string;
    /**
     * Whether they sit as the specialist in special educational needs.
     */
    specialist: boolean;
    /**
     * Whether they have declared themselves independent of the setting and its trust.
     */
    independent: boolean;
    /**
     * Which of the plan’s people they are, where they are one: nobody judges their own line.
     */
    person?: string;
    /**
     * Present where the line is not for everybody who may see the plan.
     */
    restricted?: {
      /**
       * About somebody else, a safeguarding matter, or kept back because the child or family asked.
       */
      kind: 'third-party' | 'safeguarding' | 'by-request';
      /**
       * Why it is kept back, in words that can be shown to anyone.
       */
      reason: string;
      /**
       * The audiences that may still see the line, besides the SENCO.
       */
      audiences: string[];
    };
    /**
     * Data of other systems about this line.
     */
    extensions?: { [namespace: string]: Json };
  }[];
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface DocumentReference {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What kind of document it is.
   */
  kind: 'report' | 'assessment' | 'letter' | 'voice' | 'photo' | 'plan' | 'other';
  /**
   * Its date.
   */
  on?: string;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * Its media type.
   */
  mediaType: string;
  /**
   * The SHA-256 of its bytes, in lower-case hexadecimal.
   */
  sha256: string;
  /**
   * Its size in bytes.
   */
  bytes?: number;
  /**
   * Where the setting keeps it, in its own words. Never an address to open by itself.
   */
  keptAt?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
export interface OtherPlan {
  /**
   * The line’s own id, which never changes.
   */
  id: string;
  /**
   * What kind of plan it is.
   */
  kind:
    | 'health-care'
    | 'personal-education'
    | 'pastoral'
    | 'early-help'
    | 'child-in-need'
    | 'behaviour'
    | 'risk-assessment'
    | 'evacuation'
    | 'careers'
    | 'other';
  /**
   * What it is called.
   */
  title: string;
  /**
   * Who holds it and can be asked.
   */
  heldBy?: string;
  /**
   * Where it is kept.
   */
  keptAt?: string;
  /**
   * When it is next reviewed.
   */
  reviewDueOn?: string;
  /**
   * Present where the line is not for everybody who may see the plan.
   */
  restricted?: {
    /**
     * About somebody else, a safeguarding matter, or kept back because the child or family asked.
     */
    kind: 'third-party' | 'safeguarding' | 'by-request';
    /**
     * Why it is kept back, in words that can be shown to anyone.
     */
    reason: string;
    /**
     * The audiences that may still see the line, besides the SENCO.
     */
    audiences: string[];
  };
  /**
   * Data of other systems about this line.
   */
  extensions?: { [namespace: string]: Json };
}
