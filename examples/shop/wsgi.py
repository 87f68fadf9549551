"""What the production server imports."""

import os

from shop import create_app

app = create_app(os.environ.get("SHOP_CONFIG", "config.Production"))
app.secret_key = os.environ["SHOP_SECRET_KEY"]
