def install_hooks(app):
    @app.after_request
    def headers(response):
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
