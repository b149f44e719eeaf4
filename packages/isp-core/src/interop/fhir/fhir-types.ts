/** The part of FHIR R4 (4.0.1) that is written here. Every element is one of the standard’s own. */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

/** To another resource of the bundle, or to somebody by name alone. */
export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

export interface Annotation {
  readonly authorString?: string;
  readonly time?: string;
  readonly text: string;
}

export interface Period {
  readonly start?: string;
  readonly end?: string;
}

export interface FhirPatient {
  readonly resourceType: 'Patient';
  readonly id: string;
  readonly identifier?: readonly { readonly system: string; readonly value: string }[];
  readonly name: readonly {
    readonly use: 'official' | 'usual';
    readonly family?: string;
    readonly given?: readonly string[];
    readonly text?: string;
  }[];
  readonly birthDate?: string;
  readonly communication?: readonly {
    readonly language: CodeableConcept;
    readonly preferred?: boolean;
  }[];
}

export interface FhirGoal {
  readonly resourceType: 'Goal';
  readonly id: string;
  readonly lifecycleStatus: 'proposed' | 'active' | 'on-hold' | 'completed' | 'cancelled';
  readonly achievementStatus?: CodeableConcept;
  readonly category: readonly CodeableConcept[];
  readonly description: CodeableConcept;
  readonly subject: Reference;
  readonly target?: readonly {
    readonly measure?: CodeableConcept;
    readonly detailString?: string;
    readonly dueDate?: string;
  }[];
  readonly note?: readonly Annotation[];
}

export interface Timing {
  readonly repeat: {
    readonly boundsPeriod?: Period;
    readonly duration?: number;
    readonly durationUnit?: 'min';
    readonly frequency?: number;
    readonly period?: number;
    readonly periodUnit?: 'd' | 'wk' | 'a';
  };
}

export interface FhirActivity {
  readonly progress?: readonly Annotation[];
  readonly detail: {
    readonly code: CodeableConcept;
    readonly reasonCode?: readonly CodeableConcept[];
    readonly goal?: readonly Reference[];
    readonly status: 'not-started' | 'in-progress' | 'on-hold' | 'completed';
    readonly scheduledTiming?: Timing;
    readonly scheduledPeriod?: Period;
    readonly scheduledString?: string;
    readonly location?: Reference;
    readonly performer?: readonly Reference[];
    readonly description: string;
  };
}

export interface FhirCarePlan {
  readonly resourceType: 'CarePlan';
  readonly id: string;
  readonly language?: string;
  readonly status: 'draft' | 'active' | 'completed';
  readonly intent: 'plan';
  readonly category: readonly CodeableConcept[];
  readonly title: string;
  readonly description?: string;
  readonly subject: Reference;
  readonly period?: Period;
  readonly created?: string;
  readonly contributor?: readonly Reference[];
  readonly goal?: readonly Reference[];
  readonly activity?: readonly FhirActivity[];
  readonly note?: readonly Annotation[];
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirPatient | FhirCarePlan | FhirGoal;
  }[];
}
