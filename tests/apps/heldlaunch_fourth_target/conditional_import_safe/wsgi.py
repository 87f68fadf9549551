try:
    from dotenv import load_dotenv
except ImportError:
    pass
else:
    load_dotenv()

from forum.factory import make_app as _make

application = app = _make()
