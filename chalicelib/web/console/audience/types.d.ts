/** Who is meant, as the API takes and gives it (chalicelib/domain/audience/condition.py). */

/** All or any of several, not one of them, or one fact. An empty `all` is everybody. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | FactCondition;

/** For example `{fact: "visits", is: "at_least", value: 3, days: 60}`; which value an operator takes: conditions.js. */
export interface FactCondition {
  fact: string;
  is: string;
  value?: Value;
  days?: number;
  /** With "top": what it took when it was counted. The server fills it in where it is not there. */
  least?: number;
  /** With other audiences: what each was. The server brings it up to date. */
  means?: unknown[];
}
/** A number, two of them, two dates, or the choices that are meant. */
export type Value = number | (number | string)[];

/** A condition to write on: a group of parts, or a line that asks for one fact. */
export type TreeNode = GroupNode | LineNode;
export interface GroupNode {
  join: "all" | "any";
  not: boolean;
  parts: TreeNode[];
}
export interface LineNode extends FactCondition {
  not: boolean;
  parts?: undefined;
}
