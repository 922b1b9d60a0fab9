import type { Command } from 'commander';
import type { CommandResult } from './command-result.ts';

interface FolderOptions {
  readonly content?: string;
  readonly diagrams?: string;
  readonly unit: readonly string[];
}

/** What the command line gives to the commands that are set up elsewhere. */
export interface CommandSetup {
  /** A command with the options that all have. */
  readonly command: (name: string, description: string) => Command;
  readonly folders: (options: FolderOptions) => {
    readonly contentDir: string;
    readonly diagramsDir: string;
    readonly editionsDir: string;
  };
  /** A typed path as an absolute one. */
  readonly typed: (path: string) => string;
  readonly colour: boolean;
  readonly finish: (running: Promise<CommandResult>) => Promise<void>;
}

/** What a command needs of the outside beside its options: where it tells what it does, and a clock. */
export interface Outside {
  readonly tell: (text: string) => void;
  readonly clock: () => number;
}

/** Collects an option that may be written several times. */
export const more = (value: string, list: readonly string[]): readonly string[] => [...list, value];
