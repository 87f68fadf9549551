POLICY = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def apply_policy(response):
    for name, value in POLICY.items():
        response.headers[name] = value
    return response
