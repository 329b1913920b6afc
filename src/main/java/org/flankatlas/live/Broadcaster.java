package org.flankatlas.live;

import java.io.Closeable;

/**
 * Tells those who follow a showing what is to be seen. The one of a single server keeps its
 * listeners in memory; with several servers behind a balancer, one over the notifications of
 * PostgreSQL or over Redis takes its place. Safe to use from several threads.
 */
public interface Broadcaster {

  /** Takes what is told. */
  interface Listener {

    /** A frame, as a rule newer than the one before. Returns at once and throws nothing. */
    void frame(LiveFrame frame);

    /** The showing is over. Returns at once and throws nothing. */
    void ended();
  }

  /** Tells a frame to whoever listens, and waits for nobody. */
  void publish(String code, LiveFrame frame);

  /** Tells whoever listens that the showing is over, and waits for nobody. */
  void end(String code);

  /**
   * Adds a listener; nothing that was told before is told again.
   *
   * @return what removes the listener again; doing so twice does no harm
   */
  Closeable subscribe(String code, Listener listener);

  /** How many listen. */
  int count(String code);
}
