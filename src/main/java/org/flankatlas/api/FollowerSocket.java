package org.flankatlas.api;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * A follower's connection, taken over from Tomcat's HTTP as a web socket takes it over, so that
 * none of the buffers of a request stay with it. Never blocks. Whoever reads or writes holds the
 * lock of Tomcat's socket; Tomcat holds it when it calls.
 */
public final class FollowerSocket implements InternalHttpUpgradeHandler, Follower.Line {

  private final AtomicBoolean woken = new AtomicBoolean();
  private @Nullable SocketWrapperBase<?> socket;
  private @Nullable Audience audience;
  private Audience.@Nullable Seat seat;
  private String code = "";

  /** Says whom to join, before the connection is taken over. */
  void willJoin(Audience wanted, String itsCode) {
    audience = wanted;
    code = itsCode;
  }

  @Override
  public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
    socket = wrapper;
  }

  @Override
  public void init(WebConnection connection) {
    seat = audience().join(code, this);
  }

  @Override
  public boolean isFree() throws IOException {
    if (socket().isClosed()) {
      return false;
    }
    if (socket().hasDataToWrite() && socket().flush(false)) {
      socket().registerWriteInterest();
      return false;
    }
    return true;
  }

  @Override
  public void write(byte[] event) throws IOException {
    socket().write(false, event, 0, event.length);
  }

  @Override
  public void wake() {
    if (woken.compareAndSet(false, true)) {
      audience().execute(this::serve);
    }
  }

  private void serve() {
    socket().getLock().lock();
    try {
      woken.set(false);
      if (seat != null) {
        seat.follower().serve();
      }
    } catch (IOException e) {
      close();
    } finally {
      socket().getLock().unlock();
    }
  }

  @Override
  public SocketState upgradeDispatch(SocketEvent event) {
    try {
      switch (event) {
        case OPEN_READ -> discardWhatCame();
        case OPEN_WRITE -> serve();
        default -> close();
      }
    } catch (IOException e) {
      close();
    }
    return socket().isClosed() ? SocketState.CLOSED : SocketState.UPGRADED;
  }

  /** A follower has nothing to say; the end of the stream says that it has left. */
  private void discardWhatCame() throws IOException {
    byte[] bytes = new byte[256];
    int count;
    do {
      count = socket().read(false, bytes, 0, bytes.length);
    } while (count > 0);
    if (count < 0) {
      close();
    }
  }

  @Override
  public void close() {
    destroy();
    socket().close();
  }

  @Override
  public void destroy() {
    if (seat != null) {
      seat.leave();
    }
  }

  @Override
  public void timeoutAsync(long now) {}

  @Override
  public void setSslSupport(SSLSupport sslSupport) {}

  @Override
  public void pause() {}

  private SocketWrapperBase<?> socket() {
    return Objects.requireNonNull(socket);
  }

  private Audience audience() {
    return Objects.requireNonNull(audience);
  }
}
