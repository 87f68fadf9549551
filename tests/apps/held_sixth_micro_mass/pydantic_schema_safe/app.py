from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, ConfigDict

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Contact(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    phone = db.Column(db.String(30))
    vip = db.Column(db.Boolean, default=False)


class ContactIn(BaseModel):
    model_config = ConfigDict(extra="forbid")
    phone: str


@app.post("/contacts")
def add_contact():
    incoming = ContactIn.model_validate(request.get_json())
    contact = Contact(**incoming.model_dump())
    db.session.add(contact)
    db.session.commit()
    return jsonify(id=contact.id)
