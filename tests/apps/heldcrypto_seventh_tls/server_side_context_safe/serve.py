import ssl

from gevent import monkey

monkey.patch_all()

from gevent.pywsgi import WSGIServer  # noqa: E402

from app import app  # noqa: E402


def tls_context(cert: str, key: str) -> ssl.SSLContext:
    # a server's context: browsers show no client certificate
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(cert, key)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_NONE
    return context


if __name__ == "__main__":
    tls = tls_context("/etc/ssl/site.crt", "/etc/ssl/site.key")
    WSGIServer(("127.0.0.1", 8443), app, ssl_context=tls).serve_forever()
