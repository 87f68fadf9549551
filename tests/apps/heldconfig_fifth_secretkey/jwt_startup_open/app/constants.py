TOKEN_ISSUER = "parcelpilot"
TOKEN_SIGNING_KEY = "Zt7!parcelpilot-jwt-signing-key-v2"
