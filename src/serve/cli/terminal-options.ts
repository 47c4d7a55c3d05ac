export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
}
