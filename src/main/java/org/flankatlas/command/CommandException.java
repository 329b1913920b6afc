package org.flankatlas.command;

/** A command can't be carried out; the message says in one line why and what to do. */
class CommandException extends RuntimeException {

  CommandException(String message) {
    super(message);
  }
}
