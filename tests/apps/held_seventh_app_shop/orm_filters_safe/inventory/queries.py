from sqlalchemy import asc, desc, select, text

from .models import Item, db

DIRECTIONS = {"asc": asc, "desc": desc}


def search(term: str, sort: str, direction: str):
    column = Item.SORTS.get(sort, Item.id)
    order = DIRECTIONS.get(direction, asc)
    statement = select(Item).where(Item.sku.ilike(f"%{term}%")).order_by(order(column))
    return db.session.scalars(statement).all()


def low_stock(ids: list[int]):
    marks = ", ".join(f":id{n}" for n in range(len(ids)))
    params = {f"id{n}": value for n, value in enumerate(ids)}
    return db.session.execute(text(f"SELECT sku FROM item WHERE id IN ({marks})"), params).scalars().all()
