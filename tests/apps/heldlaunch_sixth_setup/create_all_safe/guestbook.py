from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///guestbook.db"
db = SQLAlchemy(app)


class Entry(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.String(500), nullable=False)


with app.app_context():
    db.create_all()


@app.route("/entries")
def entries():
    return jsonify([e.text for e in Entry.query.order_by(Entry.id.desc()).limit(20)])


if __name__ == "__main__":
    app.run(port=5000)
