/** Who is meant, as the API takes and gives it (chalicelib/domain/audience/condition.py). */

/** All or any of several, not one of them, or one fact. An empty `all` is everybody. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | FactCondition;

/** For example `{fact: "visits", is: "at_least", value: 3, days: 60}`; which value an operator takes: conditions.js. */
export interface FactCondition {
  fact: string;
  is: string;
  value?: number | (number | string)[];
  days?: number;
}
