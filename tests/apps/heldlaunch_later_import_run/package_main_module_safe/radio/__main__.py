"""``python -m radio`` starts a local server."""
from radio import create_app

create_app().run(port=5000)
