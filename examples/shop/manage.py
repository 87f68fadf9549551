"""The shop on a developer's machine: python manage.py"""

import os

from shop import create_app, db
from shop.admin.views import admin

app = create_app("config.Development")


@app.cli.command("seed")
def seed():
    """Fill an empty shop with things to sell."""
    from shop.models import Product

    for name, cents in (("Beaker", 450), ("Flask", 990), ("Fume hood", 189900)):
        db.session.add(Product(name=name, cents=cents))
    db.session.commit()


if __name__ == "__main__":
    app.secret_key = os.environ.get("SHOP_SECRET_KEY") or os.urandom(32)
    app.register_blueprint(admin, url_prefix="/admin")
    with app.app_context():
        db.create_all()
    app.run(host="0.0.0.0", port=8000, debug=True)
