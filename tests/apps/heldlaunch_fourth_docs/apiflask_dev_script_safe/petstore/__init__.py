from apiflask import APIFlask, Schema
from apiflask.fields import Integer, String
from apiflask.validators import Length


class PetIn(Schema):
    name = String(required=True, validate=Length(0, 20))


class PetOut(Schema):
    id = Integer()
    name = String()


def create_app() -> APIFlask:
    app = APIFlask(__name__, title="Petstore", docs_path=None)
    app.config.from_prefixed_env()
    pets: list[dict] = []

    @app.post("/pets")
    @app.input(PetIn)
    @app.output(PetOut, status_code=201)
    def add(json_data):
        pets.append({"id": len(pets), **json_data})
        return pets[-1]

    return app
