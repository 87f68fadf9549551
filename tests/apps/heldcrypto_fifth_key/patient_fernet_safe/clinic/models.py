from flask_sqlalchemy import SQLAlchemy

from clinic.fields import EncryptedText

db = SQLAlchemy()


class Patient(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    diagnosis = db.Column(EncryptedText)
