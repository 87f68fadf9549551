def register(app):
    @app.get("/songs")
    def songs():
        return {"songs": []}
