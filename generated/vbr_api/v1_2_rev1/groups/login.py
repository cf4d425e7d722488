"""The operations of `api.login`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.authorization_code_model import AuthorizationCodeModel
    from ..models.token_login_spec import TokenLoginSpec
    from ..models.token_model import TokenModel


class LoginApi:
    """3 operations of `api.login`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "login"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_AUTHORIZATION_CODE)
    async def create_authorization_code(
        self,
    ) -> AuthorizationCodeModel:
        """Create a one-time code for the login of another client as this user.

        `POST /api/oauth2/authorization_code` (`CreateAuthorizationCode`).

        Raises:
            ApiError: If the response is not a success.
        """
        return await _o.create_authorization_code.call(
            self._transport,
        )

    @describes(_c.CREATE_TOKEN)
    async def create_token(
        self,
        body: TokenLoginSpec,
    ) -> TokenModel:
        """Log in, or exchange a refresh token or code, for a pair of tokens.

        `POST /api/oauth2/token` (`CreateToken`), without a bearer token.

        Args:
            body: TokenLoginSpec.

        Raises:
            ApiError: If the response is not a success.
        """
        return await _o.create_token.call(
            self._transport,
            body,
        )

    @describes(_c.LOGOUT)
    async def logout(
        self,
    ) -> None:
        """End the login: the access token and its refresh token stop working.

        `POST /api/oauth2/logout` (`Logout`).

        Raises:
            ApiError: If the response is not a success.
        """
        return await _o.logout.call(
            self._transport,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["LoginApi"]
