package org.flankatlas.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Showings where they outlive the process. */
public interface KeptShowings {

  /** Keeps a new showing with the hash of its key. Editors alone may. */
  void add(LiveShowing showing, String keyHash);

  /** Puts a showing in the place of what is kept under its code. */
  void save(LiveShowing showing);

  Optional<LiveShowing> showing(String code);

  Optional<String> keyHash(String code);

  /** Those that nobody has ended. */
  List<LiveShowing> going();

  /** Forgets those that were ended before a time. */
  void forgetEndedBefore(Instant time);
}
