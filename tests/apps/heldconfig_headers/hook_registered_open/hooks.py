def register_caching(app):
    @app.after_request
    def cache_control(response):
        response.headers["Cache-Control"] = "private, max-age=60"
        return response


def register_security_headers(app):
    @app.after_request
    def security_headers(response):
        response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'"
        response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["X-Frame-Options"] = "DENY"
        return response
