try:
    from ferry.local import app as application
except ImportError:
    from ferry import make_app

    application = make_app()
