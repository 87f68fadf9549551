from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(120))
    state = db.Column(db.String(12))

    @classmethod
    def search(cls, term, states=()):
        pattern = f"%{term}%"
        query = cls.query.filter(db.or_(cls.title.ilike(pattern), cls.state == term))
        if states:
            query = query.filter(cls.state.in_(states))
        return query

    @classmethod
    def count_raw(cls, states):
        marks = ", ".join(f":s{i}" for i in range(len(states)))
        params = {f"s{i}": state for i, state in enumerate(states)}
        return db.session.execute(db.text(f"SELECT count(*) FROM item WHERE state IN ({marks})"), params).scalar()
