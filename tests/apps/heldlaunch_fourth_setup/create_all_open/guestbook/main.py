from flask import Flask

from guestbook.models import Entry, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///guestbook.db"
db.init_app(app)


@app.route("/entries")
def entries():
    rows = db.session.scalars(db.select(Entry)).all()
    return {"entries": [row.text for row in rows]}


if __name__ == "__main__":
    with app.app_context():
        db.create_all()  # finding: setup-only-under-main
    app.run(port=5000)
