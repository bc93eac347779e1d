export interface paths {
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up: the process answers, and so does its database. */
        get: operations["Health_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_show"];
        put?: never;
        post?: never;
        /** Ends the session here, and says where the provider's own is ended. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Session_changeMe"];
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySessions_list"];
        put?: never;
        post?: never;
        /** Out everywhere, here too. */
        delete: operations["MySessions_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MySessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/openid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OpenId_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/openid/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OpenId_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/openid/back-channel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider itself tells that somebody has signed out (OpenID Connect Back-Channel Logout). */
        post: operations["OpenId_backChannelLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same answer whether anybody has the address or not. */
        post: operations["Email_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/email/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Email_byLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/email/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Email_byCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailPermissions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/email-permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EmailPermissions_allow"];
        post?: never;
        delete: operations["EmailPermissions_forbid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Identities_linked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identities/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The sign-in is nobody's again, and may be claimed anew. */
        delete: operations["Identities_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs somebody out everywhere. They may sign in again. */
        delete: operations["Identities_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_list"];
        put?: never;
        post: operations["Grants_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a role could be given to, by name or Feide name. */
        get: operations["Grants_persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Grants_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Units_list"];
        put?: never;
        post: operations["Units_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Units_remove"];
        options?: never;
        head?: never;
        patch: operations["Units_change"];
        trace?: never;
    };
    "/api/v1/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leaves_list"];
        put?: never;
        post: operations["Leaves_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be a deputy: for administrators by name, for others by the whole Feide name or address. */
        get: operations["Leaves_deputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Leaves_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiTokens_list"];
        put?: never;
        /** The answer holds the token itself, which is shown this once. */
        post: operations["ApiTokens_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Holds from the next request on. */
        delete: operations["ApiTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demo_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Demo_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schemes_list"];
        put?: never;
        post: operations["Schemes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schemes_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Schemes_change"];
        trace?: never;
    };
    "/api/v1/schemes/{id}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What those who coordinate it cannot change, in its rounds too. */
        put: operations["Schemes_lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How long after a round's end what it holds is kept. */
        put: operations["Schemes_retention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a round can be for. */
        get: operations["Rounds_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Rounds_change"];
        trace?: never;
    };
    "/api/v1/rounds/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a move would stop. */
        get: operations["Rounds_previewMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forms_show"];
        put: operations["Forms_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheme-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnTemplates_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From a file that another institution's Kull, or this one, has given. */
        post: operations["OwnTemplates_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnTemplates_remove"];
        options?: never;
        head?: never;
        patch: operations["OwnTemplates_rename"];
        trace?: never;
    };
    "/api/v1/own-templates/{id}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnTemplates_lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-templates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template as a file: without its locks, which are this institution's. */
        get: operations["OwnTemplates_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closed-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosedDays_list"];
        put?: never;
        post: operations["ClosedDays_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closed-days/public-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The public holidays of a year in Norway, those that are missing. */
        post: operations["ClosedDays_addPublicHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closed-days/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The institution's own; a public holiday is where the law has it. */
        put: operations["ClosedDays_change"];
        post?: never;
        delete: operations["ClosedDays_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/free-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_freeSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a free seat for the student who asks; asking again changes nothing. */
        post: operations["Groups_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Photos_mine"];
        /** In memory, and never on disk. */
        put: operations["Photos_replace"];
        post?: never;
        delete: operations["Photos_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/photo/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Photos_myImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Photos_ofMentor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One's own list of mentors, whole: the first with a place is asked. */
        put: operations["Directory_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mentor-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Directory_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentor-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Directory_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentor-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Directory_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Waiting_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Into the queue, or what one waits for; by the student, or by a coordinator who puts them back. */
        put: operations["Waiting_enter"];
        post?: never;
        delete: operations["Waiting_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seat-offers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seat-offers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Waiting_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Waiting_prioritise"];
        trace?: never;
    };
    "/api/v1/waits/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/my-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I want, and those I can choose among. */
        get: operations["Wishes_mine"];
        /** My list, whole. */
        put: operations["Wishes_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has said whom they want, and who has not. */
        get: operations["Wishes_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/changeable-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/group-change-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Changes_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/group-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Changes_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was in the group when. */
        get: operations["Changes_stays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/not-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotAgain_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/not-again/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["NotAgain_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MentorPath_paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for many mentors: that they are trained, and who follows them up. */
        post: operations["MentorPath_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MentorPath_terms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes no more groups in the round, or does again. */
        post: operations["MentorPath_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MentorPath_show"];
        /** A new version: whoever has accepted an earlier one is asked anew. */
        put: operations["MentorPath_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mentor-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MentorPath_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the mentor, of the version that was read. */
        post: operations["MentorPath_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/change-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeRequests_mine"];
        put: operations["ChangeRequests_ask"];
        post?: never;
        delete: operations["ChangeRequests_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeRequests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeRequests_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/drop-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DropIn_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/drop-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** When one mentor is there, whole. */
        put: operations["DropIn_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/mentors-to-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MoreMentors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoreMentors_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/mentors/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Of several mentors one; whoever is alone is replaced instead. */
        post: operations["MoreMentors_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoreMentors_substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MoreMentors_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the two of a pair alone. */
        get: operations["Agreement_show"];
        /** The goals, all of them. The other of the pair has to accept them. */
        put: operations["Agreement_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreement/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreement_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/agreement/reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a goal has been reached, or that it has not. */
        put: operations["Agreement_tick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_sendToListedMentors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_sendToMentors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyEnrolments_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes or no, by somebody who is signed in rather than by an invitation's link. */
        post: operations["MyEnrolments_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MyEnrolments_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participants_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/enrolments/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participants_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/participant-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a file. It is written down, and so it is no GET. */
        post: operations["Participants_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participants_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Participants_change"];
        trace?: never;
    };
    "/api/v1/enrolments/{id}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participants_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/excuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participants_excuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By somebody who must take part, to the coordinator. */
        post: operations["Participants_askToBeExcused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/excuse/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participants_answerExcuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By a coordinator, or by the person, unless it is mandatory. */
        post: operations["Participants_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/roster-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A dry run: what the file is, how it was understood, and what an import would do. */
        post: operations["Roster_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/roster-previews/refused-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All refused rows of a file, for one that can be mended. */
        post: operations["Roster_refusedRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster_imports"];
        put?: never;
        /** Does what the preview with the same fingerprint showed. */
        post: operations["Roster_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Newcomers_claimed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/newcomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Newcomers_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/newcomer/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Newcomers_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Newcomers_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join-requests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Newcomers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Newcomers_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/open-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenLinks_show"];
        put?: never;
        /** The first, or a new one in the place of the one before. */
        post: operations["OpenLinks_make"];
        delete: operations["OpenLinks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-links/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenLinks_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-links/{address}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OpenLinks_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mentor-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/my-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Applies, or changes what was written. */
        put: operations["Call_run"];
        post?: never;
        delete: operations["Call_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Call_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mentor-applications/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Selects applicants, or turns them down; each is told. */
        post: operations["Call_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/copies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a copy would be. */
        get: operations["Copies_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Copies_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Once more: another day to come back. */
        post: operations["StudentLeaves_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StudentLeaves_comeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/matching-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to place and to mix by, and what will stand in the way. */
        get: operations["MatchingOptions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/matching-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingRuns_list"];
        put?: never;
        /** Asks for a proposal of groups. Look at the run until it is done, failed or cancelled. */
        post: operations["MatchingRuns_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingRuns_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching-runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingRuns_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving a student to each group would do. */
        get: operations["Proposals_effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/swap-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What letting two students change places would do. */
        get: operations["Proposals_swapEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a student is there and not elsewhere, or what is good and weak in a group. */
        get: operations["Proposals_explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives those without a group the free seats that suit them best, and moves nobody else. */
        post: operations["Proposals_placeRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_swap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another mentor or hour for a group. */
        post: operations["Proposals_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back the last change that stands, whoever made it. */
        post: operations["Proposals_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the proposal the round's groups, and tells students and mentors. */
        post: operations["Publication_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/pair-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals of pairs of the last run, side by side. */
        get: operations["Pairs_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pairs_show"];
        put?: never;
        /** Another mentor for a student, or none. */
        post: operations["Pairs_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which other mentors there are for a student, and what it would take. */
        get: operations["Pairs_alternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ofGroup"];
        put?: never;
        post: operations["Meetings_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/meeting-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the group's mentor plans and logs with, and a coordinator who logs for one. */
        get: operations["Meetings_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/logged-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs a meeting that was not planned. */
        post: operations["Meetings_logUnplanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Meetings_change"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/log-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the log has been corrected. */
        get: operations["Meetings_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_log"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plan_show"];
        put?: never;
        post: operations["Plan_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timetable_groups"];
        put?: never;
        post: operations["Timetable_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/timetable/series-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a time of the week for many groups would come to. */
        post: operations["Timetable_ofSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/timetable/file-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a file is understood, and what it would come to. */
        post: operations["Timetable_ofFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/reflection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reflections_show"];
        put: operations["Reflections_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundGroups_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_mine"];
        put?: never;
        /** The answer holds the address itself, which is shown this once. One made before is dead. */
        post: operations["Calendars_make"];
        delete: operations["Calendars_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a calendar program reads again and again: iCalendar, by the address alone. */
        get: operations["Calendars_byAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting, to be put into a calendar. */
        get: operations["Calendars_oneMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/my-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One's own, for a student of the group. */
        put: operations["Replies_mine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reply-links/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a mail's link is about. The token is posted, so that it stands in no address and no log. */
        post: operations["Replies_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reply-links/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Replies_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I stand to what is asked, in each round that asks for something. */
        get: operations["Attendance_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attendance_ofGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attendance_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/attendance-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Attendance_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attendance_ofStudent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a student's absence counts for. */
        put: operations["Attendance_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The same of a talk, where talks count. */
        put: operations["Attendance_decideOnTalk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A student of another group was there. */
        post: operations["Attendance_addGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/guest-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Attendance_removeGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Talks_show"];
        put?: never;
        /** A mentor opens times on a day. */
        post: operations["Talks_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a round still lacks one. */
        get: operations["Talks_lacking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/logged-talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A talk that nobody had booked, told afterwards. */
        post: operations["Talks_logUnplanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/booking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A student takes an open time, or moves to it. */
        post: operations["Talks_book"];
        delete: operations["Talks_free"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A mentor takes a time away. */
        delete: operations["Talks_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Talks_log"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{id}/log-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of it before it was corrected. */
        get: operations["Talks_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talk-reports/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link is about. Changes nothing. */
        post: operations["TalkReports_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talk-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That they met, or did not. */
        post: operations["TalkReports_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mentor's drop-in shifts. */
        get: operations["Shifts_show"];
        put?: never;
        /** How many dropped in, or that nobody was there. */
        post: operations["Shifts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Shifts_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/log-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its log said before it was corrected. */
        get: operations["Shifts_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shifts that were held and not logged, and how many came: by mentor, and by month. */
        get: operations["Shifts_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-reports/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link is about. Changes nothing. */
        post: operations["MeetingReports_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That they met, or did not. */
        post: operations["MeetingReports_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/topic-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What students in pairs struggle with: counted for the scheme, never kept on a meeting. */
        get: operations["TopicCounts_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can help: the cards that everybody reads. */
        get: operations["Services_list"];
        put?: never;
        post: operations["Services_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cards I keep true. */
        get: operations["Services_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Services_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A card as whoever keeps it reads it. */
        get: operations["Services_show"];
        put: operations["Services_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is still true, today. */
        post: operations["Services_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/speak-up-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Services_speakUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/concern-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a concern of this group may be sent to, and who may be named in it. */
        get: operations["Concerns_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concerns_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to me, and what I have sent; no texts. */
        get: operations["Concerns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concern-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many there are of what, where there are five or more. */
        get: operations["Concerns_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about it but the text. */
        get: operations["Concerns_show"];
        put: operations["Concerns_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reading the text leaves a trace, so it is no GET. */
        post: operations["Concerns_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concerns_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concerns_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/possible-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom its author may still send it to. */
        get: operations["Concerns_possible"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concerns_addRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Concerns_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mailing-audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailings_audience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailings_list"];
        put?: never;
        post: operations["Mailings_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/mailing-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To the coordinator alone, as it would look. */
        post: operations["Mailings_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailings/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mailings_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Threads_inGroup"];
        put?: never;
        /** By its mentors, to all of it. */
        post: operations["Threads_writeToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/mentor-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By one of its students, to its mentors alone. */
        post: operations["Threads_writeToMentors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/student-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By one of its mentors, to one of its students: the group's other mentors read it, and nobody else. */
        post: operations["Threads_writeToStudent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Threads_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/inbox-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By somebody of the round. */
        post: operations["Inbox_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/coordinator-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By one of the coordinators, to one person of the round: the other coordinators read it as well. */
        post: operations["Inbox_writeToPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/message-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-reports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMessages_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My rounds in which hours are paid, with the months. */
        get: operations["Hours_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/timesheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hours_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/work-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_enterWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Hours_changeEntry"];
        post?: never;
        delete: operations["Hours_removeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/worked-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether I was at a meeting of a group that I led. */
        put: operations["Hours_markMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/timesheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hours_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/timesheet-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timesheets/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/hours-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificates_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificates_ofRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Certificates_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificates_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Certificates_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificate-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For whoever holds a certificate. */
        post: operations["Certificates_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sent-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SentMails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sent-mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SentMails_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outgoing-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has not gone out, the newest first, and how the last day went. */
        get: operations["Outgoing_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outgoing-mails/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends everything again that was given up. */
        post: operations["Outgoing_retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outgoing-mails/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outgoing_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outgoing-mails/{id}/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outgoing_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailChoices_show"];
        put: operations["MailChoices_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribing/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a link is about. Changes nothing. */
        post: operations["Unsubscribing_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unsubscribing_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Progress_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Home_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By the person who holds the roles. */
        get: operations["Handover_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taking it out leaves a trace, so it is no GET. */
        post: operations["Audit_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasure_mine"];
        put?: never;
        post: operations["Erasure_ask"];
        delete: operations["Erasure_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasure_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasure_preview"];
        put?: never;
        /** It cannot be undone. */
        post: operations["Erasure_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reading it leaves a trace, so it is no GET. */
        post: operations["MyData_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Also for whoever is not signed in, where it is known at which institution. */
        get: operations["Notice_show"];
        put: operations["Notice_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-notice/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/forgetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets a round that its scheme has kept for as long as it is to be. It cannot be undone. */
        post: operations["Retention_forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/kept-until": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts off forgetting a round that is past its limit. */
        put: operations["Retention_keepLonger"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention_previewClearing"];
        put?: never;
        /** Removes everybody from a round, and what they did. It cannot be undone. */
        post: operations["Retention_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of the schemes that the token covers. */
        get: operations["Integration_listRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round with its numbers. */
        get: operations["Integration_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/rounds/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part, by the institution's own keys: no names, no contact, nobody who is protected. */
        get: operations["Integration_listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/rounds/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The round's groups, closed ones too: how full, how often met, and who is in them. */
        get: operations["Integration_listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_list"];
        put?: never;
        /** The answer holds the secret that messages are signed with, which is shown this once. */
        post: operations["Webhooks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Webhooks_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells a disabled receiver again what happens from now on. */
        post: operations["Webhooks_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the same message once more, with the same id. */
        post: operations["Webhooks_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "up";
        };
        SessionPerson: {
            /**
             * @description What the person chose; null: go by the browser.
             * @enum {string|null}
             */
            locale: "nb" | "nn" | "en" | null;
            id: string;
            givenName: string;
            name: string;
        };
        SessionNewcomer: {
            /** @description As the provider has it; empty where it says none. */
            name: string;
        };
        SessionInstitution: {
            id: string;
            name: string;
            accent: string | null;
            timeZone: string;
        };
        EmailDoorView: {
            id: string;
            name: string;
        };
        SessionAbilities: {
            coordinate: boolean;
            administer: boolean;
            readInsight: boolean;
            /** @description Keeps own cards in the directory of services. */
            ownServices: boolean;
            /** @description Leads a group now. */
            mentor: boolean;
            /** @description Oversees other mentors. */
            leadMentors: boolean;
            /** @description Is on a roster as a student. */
            mentee: boolean;
        };
        SessionView: {
            person: components["schemas"]["SessionPerson"] | null;
            newcomer: components["schemas"]["SessionNewcomer"] | null;
            institution: components["schemas"]["SessionInstitution"] | null;
            demo: boolean;
            /** @description The name of the identity provider to sign in at; null where there is none. */
            provider: string | null;
            /** @description Where somebody who is signed out can sign in by e-mail; empty: nowhere. */
            emailDoors: components["schemas"]["EmailDoorView"][];
            can: components["schemas"]["SessionAbilities"];
            /** @description All they take part in is one to one: there are no groups to speak of. */
            isOnlyInPairs: boolean;
        };
        SignedOut: {
            /** @description Where to go so that the identity provider's session ends too; null: there is none to end. */
            address: string | null;
        };
        ChangeMe: {
            /** @enum {string} */
            locale?: "nb" | "nn" | "en";
        };
        MySession: {
            id: string;
            /** @description As the browser calls itself; null where it doesn't. */
            browser: string | null;
            system: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            seenAt: string;
            /** @description The one that asks. */
            isThis: boolean;
        };
        MySessions: {
            sessions: components["schemas"]["MySession"][];
        };
        SignInBegun: {
            /** @description At the identity provider: where the browser goes now. */
            address: string;
        };
        SignInReturned: {
            /** @description The query of the address that the provider sent the browser back to. */
            parameters: string;
        };
        SignInFinished: {
            /** @description Whether it is known who it is; else the newcomer is asked. */
            known: boolean;
        };
        LogoutToken: {
            logout_token: string;
        };
        AskForEmail: {
            /** Format: email */
            address: string;
            /**
             * Format: uuid
             * @description Where there are several to choose from.
             */
            institutionId?: string;
        };
        EmailLink: {
            /** @description What stands after `#` in the address that was mailed. */
            token: string;
        };
        EmailCode: {
            code: string;
        };
        AllowedByEmail: {
            personId: string;
            name: string;
            /** @description Null: there is none, so it does not work yet. */
            email: string | null;
            /** Format: date-time */
            since: string;
        };
        AllAllowedByEmail: {
            allowed: components["schemas"]["AllowedByEmail"][];
        };
        IdentityView: {
            /** @enum {string} */
            linkedBy: "feide_id" | "invitation" | "request";
            id: string;
            /** @description As the identity provider has it. */
            signInName: string;
            feideId: string | null;
            personId: string;
            personName: string;
            programme: string | null;
            /** Format: date-time */
            linkedAt: string;
            /** Format: date-time */
            seenAt: string;
        };
        Identities: {
            /** @description The newest link first, fifty at most. */
            identities: components["schemas"]["IdentityView"][];
        };
        GrantedPerson: {
            id: string;
            name: string;
        };
        GrantedScheme: {
            id: string;
            name: string;
        };
        GrantedUnit: {
            id: string;
            /** @description With the units above it, the topmost first. */
            path: string;
        };
        GrantView: {
            /** @enum {string} */
            role: "administrator" | "coordinator" | "insight" | "service_owner";
            id: string;
            person: components["schemas"]["GrantedPerson"];
            /** @description Both null: the whole institution. */
            scheme: components["schemas"]["GrantedScheme"] | null;
            unit: components["schemas"]["GrantedUnit"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        Grants: {
            grants: components["schemas"]["GrantView"][];
            /** @description What a role may be limited to. */
            schemes: components["schemas"]["GrantedScheme"][];
            units: components["schemas"]["GrantedUnit"][];
        };
        PersonFound: {
            id: string;
            name: string;
            /** @description To tell namesakes apart; null where it isn't known. */
            feideId: string | null;
            programme: string | null;
        };
        PersonsFound: {
            persons: components["schemas"]["PersonFound"][];
        };
        GiveGrant: {
            /** @enum {string} */
            role: "administrator" | "coordinator" | "insight" | "service_owner";
            /**
             * Format: uuid
             * @description Left out or null: the whole institution, as an administrator's always is.
             */
            schemeId?: string | null;
            /**
             * Format: uuid
             * @description In every scheme of the unit and of those below it. Not together with a scheme.
             */
            unitId?: string | null;
            /** Format: uuid */
            personId: string;
        };
        UnitAbilities: {
            /** @description Nothing belongs to it: no unit, no scheme and no role. */
            remove: boolean;
        };
        UnitView: {
            id: string;
            parentId: string | null;
            name: string;
            /** @description With the units above it, the topmost first. */
            path: string;
            /** @description How many units are above it. */
            depth: number;
            schemes: number;
            roles: number;
            can: components["schemas"]["UnitAbilities"];
        };
        Units: {
            /** @description Each after the one above it, then by name. */
            units: components["schemas"]["UnitView"][];
        };
        CreateUnitBody: {
            /**
             * Format: uuid
             * @description Left out or null: at the top.
             */
            parentId?: string | null;
            name: string;
        };
        ChangeUnitBody: {
            /**
             * Format: uuid
             * @description Null moves it to the top; left out, it stays where it is.
             */
            parentId?: string | null;
            name?: string;
        };
        LeaveAbilities: {
            end: boolean;
        };
        LeaveView: {
            /** @enum {string} */
            state: "coming" | "on";
            id: string;
            holder: components["schemas"]["GrantedPerson"];
            deputy: components["schemas"]["GrantedPerson"];
            /** @description The first and the last day, in the institution's time zone. */
            startsOn: string;
            endsOn: string;
            /** @description The holder may use the roles meanwhile, too. */
            keepsAccess: boolean;
            can: components["schemas"]["LeaveAbilities"];
        };
        LeavesAbilities: {
            /** @description An own leave. */
            setOwn: boolean;
            /** @description Anybody's, and whether the holder keeps access meanwhile. */
            setForOthers: boolean;
        };
        Leaves: {
            /** @description Those that are on or to come, the soonest first: own ones, or for an administrator everybody's. */
            leaves: components["schemas"]["LeaveView"][];
            can: components["schemas"]["LeavesAbilities"];
        };
        SetLeave: {
            /** Format: uuid */
            holderId: string;
            /** Format: uuid */
            deputyId: string;
            startsOn: string;
            endsOn: string;
            /** @description Left out: yes. */
            keepsAccess?: boolean;
        };
        TokenMaker: {
            /** @description Null where the person is no more. */
            name: string | null;
            /** @description Whether still an administrator: the token is the institution's, and holds all the same. */
            isAdministrator: boolean;
        };
        ApiTokenView: {
            scopes: ("rounds:read" | "participants:read" | "groups:read")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            id: string;
            name: string;
            /** @description Null: every scheme of the institution. */
            scheme: components["schemas"]["GrantedScheme"] | null;
            maker: components["schemas"]["TokenMaker"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description A day, as `2026-09-01`; null: never. */
            lastUsedOn: string | null;
        };
        ApiTokens: {
            /** @description The newest first; those that have ended for as long as three months. */
            tokens: components["schemas"]["ApiTokenView"][];
            /** @description What a token may be limited to. */
            schemes: components["schemas"]["GrantedScheme"][];
        };
        MakeTokenBody: {
            scopes: ("rounds:read" | "participants:read" | "groups:read")[];
            /**
             * Format: uuid
             * @description Left out or null: every scheme of the institution.
             */
            schemeId?: string | null;
            /** @description What it is for: the name of the other system. */
            name: string;
            /** @description 90 where it is left out, 365 at most. */
            expiresInDays?: number;
        };
        ApiTokenMade: {
            token: components["schemas"]["ApiTokenView"];
            /** @description The token itself, this once: it is not kept, and cannot be shown again. */
            secret: string;
        };
        DemoPerson: {
            personId: string;
            name: string;
            /** @description What the person is there to show; null for one found by search. */
            role: string | null;
            /** @description The programme, to tell namesakes apart. */
            programme: string | null;
        };
        DemoPeople: {
            people: components["schemas"]["DemoPerson"][];
        };
        DemoSignIn: {
            /** Format: uuid */
            personId: string;
        };
        GroupSizeView: {
            minimum: number;
            target: number;
            maximum: number;
        };
        SchemeSetUp: {
            /** @enum {string} */
            format: "groups" | "pairs" | "drop_in";
            mentorKinds: ("student" | "staff" | "alumni" | "practitioner")[];
            /** @enum {string} */
            per: "term" | "year" | "round";
            semesters: number[];
            group: components["schemas"]["GroupSizeView"];
            plannedCount: number | null;
            everyWeeks: number | null;
            /** @description How many parts of its settings the centre has locked. */
            locked: number;
        };
        RoundFigures: {
            /** @description Students on the roster, whatever they answered. */
            students: number;
            /** @description Asked, and silent so far. */
            invited: number;
            joined: number;
            declined: number;
            mentors: number;
        };
        RoundSummary: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            id: string;
            name: string;
            cohort: string;
            startsOn: string;
            endsOn: string;
            figures: components["schemas"]["RoundFigures"];
        };
        SchemeSummary: {
            id: string;
            name: string;
            unitName: string | null;
            setUp: components["schemas"]["SchemeSetUp"];
            /** @description The newest first. */
            rounds: components["schemas"]["RoundSummary"][];
        };
        SchemeUnit: {
            id: string;
            /** @description With the units above it, the topmost first. */
            path: string;
        };
        SchemesAbilities: {
            create: boolean;
            /** @description One that is the whole institution's, too; otherwise in one of the units alone. */
            createForAll: boolean;
        };
        Schemes: {
            schemes: components["schemas"]["SchemeSummary"][];
            /** @description Where the reader may set a new one up. */
            units: components["schemas"]["SchemeUnit"][];
            can: components["schemas"]["SchemesAbilities"];
        };
        CreateSchemeBody: {
            /**
             * Format: uuid
             * @description The faculty or department it belongs to; without it, the whole institution's.
             */
            unitId?: string | null;
            /** @description One of `GET /scheme-templates`. */
            templateKey: string;
            name: string;
        };
        MentorsOfKindView: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @description Hours of work agreed for a term. Null: none are. */
            hours: number | null;
            /** @description How many groups one has at most, or mentees where it is one to one. */
            capacity: number;
            /** @description They apply to a call, and are selected. */
            apply: boolean;
            /** @description Not matched before a coordinator has ticked that they are trained. */
            training: boolean;
            /** @description Not matched before they have accepted the declaration of confidentiality. */
            declaration: boolean;
            paid: boolean;
        };
        LocalizedText: {
            nb: string;
            nn: string;
            en: string;
        };
        GroupWishView: {
            /** @enum {string} */
            kind: "common_hour" | "alike" | "mentor_alike" | "never_alone" | "mix";
            /**
             * @description What it is about; null for an hour in common.
             * @enum {string|null}
             */
            attribute: "campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests" | null;
            /** @enum {string} */
            weight: "important" | "little" | "not";
        };
        MatchingSettingsView: {
            /**
             * @description By what people have in common, by wishes, by the mentee's asking, or by hand.
             * @enum {string}
             */
            by: "criteria" | "wishes" | "choice" | "hand";
            sameWithin: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            alike: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            mixBy: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            neverAlone: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            commonHour: boolean;
            /** @description How much single wishes matter; of all others the lists above tell. */
            wishes?: components["schemas"]["GroupWishView"][];
        };
        WaysInView: {
            /** @enum {string} */
            invitation: "opt_in" | "opt_out" | "mandatory" | "none";
            /** @description By a link or a QR code that anybody may have. */
            openLink: boolean;
            /** @description Whoever has no group may take a free seat in one after publishing. */
            freeSeats: boolean;
            /** @description Students look at the mentors and ask one. */
            directory: boolean;
            /** @description So many days a mentor has to answer before the next one is asked. */
            requestDays: number;
            /** @description Whoever finds no place waits for one, in a queue. */
            waitingList: boolean;
            /** @description Whoever is first gets a seat without being asked. Without it they are asked first. */
            giveAtOnce?: boolean;
            /** @description So long a seat is held for an answer: 48 hours unless it is said otherwise. */
            offerHours?: number;
        };
        ThresholdView: {
            /** @enum {string} */
            unit: "percent" | "meetings";
            /** @enum {string} */
            per: "term" | "year" | "round";
            least: number;
        };
        TalksView: {
            /** @enum {string} */
            per: "term" | "year" | "round";
            count: number;
            minutes: number;
        };
        LocalizedName: {
            nb: string;
            nn: string;
            en: string;
        };
        ThemeView: {
            /** @description The week of the round by which it should have been held, the first being 1. */
            week: number | null;
            mandatory: boolean;
            /** @description What to use: Markdown. */
            material?: components["schemas"]["LocalizedText"];
            /** @description What the students do: Markdown. */
            task?: components["schemas"]["LocalizedText"];
            /** @description Stays when the name is changed: meetings refer to it. */
            code: string;
            name: components["schemas"]["LocalizedName"];
        };
        NamedCodeView: {
            /** @description Stays when the name is changed: meetings refer to it. */
            code: string;
            name: components["schemas"]["LocalizedName"];
        };
        MeetingSettingsView: {
            /** @description Null: no number is set. */
            plannedCount: number | null;
            /**
             * @description What the number of meetings is counted in.
             * @enum {string}
             */
            per: "term" | "year" | "round";
            /** @description A meeting every so many weeks. Null: by dates, or as agreed. */
            everyWeeks: number | null;
            /** @enum {string} */
            attendance: "off" | "counted" | "by_name";
            /** @description Null: attendance is voluntary. */
            threshold: components["schemas"]["ThresholdView"] | null;
            /**
             * @description What an absence that is approved counts for; not said: it is left out of the count.
             * @enum {string}
             */
            approvedAbsence?: "left_out" | "attended";
            /** @description Null: there are none. */
            talks: components["schemas"]["TalksView"] | null;
            /** @enum {string} */
            summaryReaders: "group" | "group_and_coordinator";
            /** @description The coordinator sets time and place for all. */
            timetabled: boolean;
            minutes: number;
            /** @description A talk with the mentor counts as a meeting, where attendance is required; not said: it does not. */
            countsTalks?: boolean;
            themes: components["schemas"]["ThemeView"][];
            /** @description What students may struggle with. Never a person's name or health. */
            topics: components["schemas"]["NamedCodeView"][];
            /** @description A group's mentors see who of its students can when; not said: only how many can. */
            showsWhoCan?: boolean;
        };
        SchemeSettingsView: {
            /**
             * @description For whom: a group of students, one student at a time, or whoever comes by.
             * @enum {string}
             */
            format: "groups" | "pairs" | "drop_in";
            /** @description Each kind once, the usual one first. */
            mentors: components["schemas"]["MentorsOfKindView"][];
            /** @description How many mentors a group has when it is whole. */
            mentorsPerGroup: number;
            /** @description Mentors make their own certificates once a round is over; not said: coordinators do. */
            ownCertificates?: boolean;
            /** @description The semesters of the degree that it is for, the first being 1. None: any. */
            semesters: number[];
            about: components["schemas"]["LocalizedText"];
            group: components["schemas"]["GroupSizeView"];
            matching: components["schemas"]["MatchingSettingsView"];
            waysIn: components["schemas"]["WaysInView"];
            meetings: components["schemas"]["MeetingSettingsView"];
            /** @description Mentor and mentee agree on goals, one to three. */
            agreement: boolean;
        };
        LocksView: {
            parts: ("mentors" | "requirements" | "semesters" | "format" | "about" | "group" | "matching" | "waysIn" | "plan" | "attendance" | "talks" | "themes" | "summaries" | "agreement")[];
            /** @description Who locked them; null: nothing is locked, or whoever did it has been erased. */
            by: string | null;
        };
        SchemeAbilities: {
            /** @description Name and settings, and new rounds. */
            change: boolean;
            /** @description To another unit, of those in which the reader may set schemes up. */
            move: boolean;
            setRetention: boolean;
            /** @description Lock settings, and change those that are locked. */
            lock: boolean;
            /** @description Save its settings as a template. */
            saveAsTemplate: boolean;
        };
        SchemeView: {
            id: string;
            name: string;
            unitId: string | null;
            unitName: string | null;
            templateKey: string;
            settings: components["schemas"]["SchemeSettingsView"];
            /** @description Every wish for its groups with the weight it has, whether somebody said so or not. */
            wishes: components["schemas"]["GroupWishView"][];
            locks: components["schemas"]["LocksView"];
            /** @description So many months after a round's end, what it holds is to be forgotten. Null: not set. */
            retentionMonths: number | null;
            version: number;
            /** @description The newest first. */
            rounds: components["schemas"]["RoundSummary"][];
            can: components["schemas"]["SchemeAbilities"];
        };
        ChangeSchemeBody: {
            /**
             * Format: uuid
             * @description Null makes it the whole institution's; left out, it stays where it is.
             */
            unitId?: string | null;
            name?: string;
            settings?: components["schemas"]["SchemeSettingsView"];
        };
        LocksBody: {
            locks: ("mentors" | "requirements" | "semesters" | "format" | "about" | "group" | "matching" | "waysIn" | "plan" | "attendance" | "talks" | "themes" | "summaries" | "agreement")[];
        };
        SetRetentionBody: {
            /** @description Null: nothing is ever due. */
            months: number | null;
        };
        OpenRoundBody: {
            name: string;
            /** @description `2026-HØST`. */
            cohort: string;
            /** @description Without dates: the terms of the scheme's semesters; where it has none, the cohort's first year. */
            startsOn?: string;
            endsOn?: string;
        };
        RoundTermView: {
            /** @description `2026-HØST`. */
            term: string;
            startsOn: string;
            endsOn: string;
        };
        RoundAbilities: {
            /** @description Name, dates, settings and state. */
            change: boolean;
            /** @description Change settings that are locked, too. */
            lock: boolean;
            /** @description See, invite and correct its people, form its groups. */
            run: boolean;
            /** @description See which of its groups meet, or how many. */
            readProgress: boolean;
            /** @description Remove everybody, and what they did, now. */
            clear: boolean;
        };
        RoundView: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description The states it may go to from here. */
            nextStates: ("draft" | "call" | "open" | "matching" | "running" | "closing" | "archived")[];
            id: string;
            schemeId: string;
            schemeName: string;
            name: string;
            cohort: string;
            /** @description Beside that one. */
            moreCohorts: string[];
            /** @description The programmes it is for; none: all. */
            programmeIds: string[];
            startsOn: string;
            endsOn: string;
            /** @description In order; none: one stretch of days. */
            terms: components["schemas"]["RoundTermView"][];
            /** @description ISO dates; null: no last day. To apply as a mentor, and for a student's yes. */
            applyBy: string | null;
            answerBy: string | null;
            settings: components["schemas"]["SchemeSettingsView"];
            /** @description Every wish for its groups with the weight it has now, whether somebody said so or not. */
            wishes: components["schemas"]["GroupWishView"][];
            /** @description As its scheme has them. */
            locks: components["schemas"]["LocksView"];
            version: number;
            can: components["schemas"]["RoundAbilities"];
        };
        ProgrammeView: {
            id: string;
            code: string;
            name: string;
        };
        Programmes: {
            programmes: components["schemas"]["ProgrammeView"][];
        };
        RoundInScheme: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            id: string;
            name: string;
            cohort: string;
            startsOn: string;
            endsOn: string;
            figures: components["schemas"]["RoundFigures"];
            schemeId: string;
            schemeName: string;
        };
        Rounds: {
            rounds: components["schemas"]["RoundInScheme"][];
        };
        ChangeRoundBody: {
            /** @description Null: no last day. */
            applyBy?: string | null;
            answerBy?: string | null;
            name?: string;
            cohort?: string;
            startsOn?: string;
            endsOn?: string;
            /** @description With any, the first and the last day are theirs. */
            terms?: components["schemas"]["RoundTermView"][];
            moreCohorts?: string[];
            programmeIds?: string[];
            settings?: components["schemas"]["SchemeSettingsView"];
        };
        RoundLoss: {
            /** @enum {string} */
            what: "unanswered_invitations" | "join_requests" | "mentors_asked" | "seats_offered" | "people_waiting" | "matching_runs" | "draft_proposals" | "meetings_ahead" | "meetings_to_log" | "talks_ahead" | "talks_to_log" | "shifts_to_log";
            count: number;
        };
        RoundMove: {
            /** @enum {string} */
            to: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            losses: components["schemas"]["RoundLoss"][];
            /** @description Meetings and talks to come that stay planned, though the round stops running. */
            left: components["schemas"]["RoundLoss"][];
            /** @description To be sent with the move. */
            agreed: string;
        };
        MoveRoundBody: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description What the preview of this move said: needed where something would be lost. */
            agreed?: string;
        };
        FieldConditionView: {
            /** @description A field that stands before. */
            field: string;
            /** @description Options of a choice, steps of a scale. None: wherever it is answered. */
            anyOf: string[];
        };
        FormText: {
            nb: string;
            nn: string;
            en: string;
        };
        FieldOptionView: {
            id: string;
            label: components["schemas"]["FormText"];
        };
        FormFieldView: {
            /** @enum {string} */
            kind: "availability" | "languages" | "interests" | "text" | "choice" | "ranking" | "scale" | "consent";
            /** @enum {string} */
            readers: "coordinator" | "mentor" | "group";
            /** @enum {string} */
            asked: "everyone" | "mentee" | "mentor";
            shownIf: components["schemas"]["FieldConditionView"] | null;
            /** @description A scale goes from 1 to this. */
            steps: number | null;
            /** @description Stays through all versions of the form. */
            id: string;
            label: components["schemas"]["FormText"];
            help: components["schemas"]["FormText"];
            /** @description Why it is asked, as those who are asked read it. */
            why: components["schemas"]["FormText"];
            required: boolean;
            options: components["schemas"]["FieldOptionView"][];
            several: boolean;
            long: boolean;
            low: components["schemas"]["FormText"];
            high: components["schemas"]["FormText"];
        };
        FormVersionView: {
            version: number;
            publishedAt: string;
            fields: components["schemas"]["FormFieldView"][];
        };
        AnswersUseView: {
            /** @enum {string} */
            hours: "group_hour" | "meetings" | "none";
            /** @description A group is one student and a mentor. */
            pairs: boolean;
            /** @description A group's mentors see who of its students can when, and not only how many. */
            whoCan: boolean;
            /** @description Students see the mentors' languages and interests, to choose among them. */
            mentorsShown: boolean;
        };
        RoundFormAbilities: {
            change: boolean;
        };
        RoundFormView: {
            /** @description Null as long as nobody has made one: then it is Kull's own three questions. */
            id: string | null;
            /** @description The version in force; 0 for Kull's own. */
            version: number;
            publishedAt: string | null;
            fields: components["schemas"]["FormFieldView"][];
            /** @description Those before it, the newest first. */
            earlier: components["schemas"]["FormVersionView"][];
            use: components["schemas"]["AnswersUseView"];
            can: components["schemas"]["RoundFormAbilities"];
        };
        PublishFormBody: {
            fields: components["schemas"]["FormFieldView"][];
        };
        TemplateSource: {
            title: components["schemas"]["LocalizedName"];
            url: string | null;
        };
        TemplateFactView: {
            /** @enum {string} */
            about: "mentor" | "format" | "period" | "meetings" | "matching" | "training" | "referral" | "goal";
            text: components["schemas"]["LocalizedText"];
        };
        OwnTemplateAbilities: {
            /** @description Rename it, and take it away. */
            change: boolean;
            lock: boolean;
        };
        OwnTemplateView: {
            version: number;
            /** Format: date-time */
            createdAt: string;
            locks: components["schemas"]["LocksView"];
            can: components["schemas"]["OwnTemplateAbilities"];
        };
        SchemeTemplateView: {
            key: string;
            name: components["schemas"]["LocalizedName"];
            summary: components["schemas"]["LocalizedText"];
            /** @description Null: the institution's own. */
            source: components["schemas"]["TemplateSource"] | null;
            facts: components["schemas"]["TemplateFactView"][];
            /** @description What no source says, and the coordinator therefore decides. */
            choices: components["schemas"]["LocalizedText"][];
            settings: components["schemas"]["SchemeSettingsView"];
            /** @description Null: it comes with Kull. */
            own: components["schemas"]["OwnTemplateView"] | null;
        };
        TemplatesAbilities: {
            /** @description From a file. */
            import: boolean;
        };
        SchemeTemplates: {
            templates: components["schemas"]["SchemeTemplateView"][];
            can: components["schemas"]["TemplatesAbilities"];
        };
        SaveTemplateBody: {
            name: string;
            /** @description What it is for, in a sentence or two. */
            summary: string;
        };
        ImportTemplateBody: {
            /** @description What the file holds, as text. */
            file: string;
        };
        ChangeTemplateBody: {
            name?: string;
            summary?: string;
        };
        TemplateFile: {
            format: string;
            version: number;
            name: string;
            summary: string;
            settings: components["schemas"]["SchemeSettingsView"];
        };
        ClosedDaysView: {
            /** @enum {string} */
            kind: "exam" | "holiday" | "closed";
            /**
             * @description A public holiday; null: the institution's own, which has a name.
             * @enum {string|null}
             */
            holiday: "new_year" | "maundy_thursday" | "good_friday" | "easter_sunday" | "easter_monday" | "labour_day" | "constitution_day" | "ascension_day" | "whit_sunday" | "whit_monday" | "christmas_day" | "second_christmas_day" | null;
            id: string;
            firstDay: string;
            lastDay: string;
            name: string;
            version: number;
        };
        ClosedDaysAbilities: {
            change: boolean;
        };
        ClosedDaysList: {
            items: components["schemas"]["ClosedDaysView"][];
            can: components["schemas"]["ClosedDaysAbilities"];
        };
        ClosedDaysBody: {
            /** @enum {string} */
            kind: "exam" | "holiday" | "closed";
            firstDay: string;
            lastDay: string;
            name: string;
        };
        ClosedDaysKept: {
            items: components["schemas"]["ClosedDaysView"][];
            can: components["schemas"]["ClosedDaysAbilities"];
            /** @description Meetings to come that are planned on the days that were added or changed: they stay. */
            planned: number;
        };
        AddPublicHolidays: {
            year: number;
        };
        MyGroup: {
            /** @enum {string} */
            roundState: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /**
             * @description `lead_mentor`: the group of a mentor whom I lead.
             * @enum {string}
             */
            standing: "mentor" | "mentee" | "lead_mentor";
            id: string;
            number: number;
            /** @description A pair: the other, or for who leads its mentor both; without a protected one. Null: a group. */
            pair: string[] | null;
            campus: string | null;
            slot: number | null;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description The mentors' names; a protected one is left out. */
            mentors: string[];
            /** @description Null to its members: they see each other, and a protected one among them is not counted. */
            members: number | null;
        };
        SeatlessRound: {
            roundId: string;
            roundName: string;
            schemeName: string;
        };
        MyGroups: {
            groups: components["schemas"]["MyGroup"][];
            seatless: components["schemas"]["SeatlessRound"][];
        };
        GroupRound: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            id: string;
            schemeId: string;
            name: string;
            /** @description ISO date: there is a pause until then; null: none. */
            pauseUntil: string | null;
        };
        SharedAnswer: {
            value: string | string[] | number | boolean;
            field: components["schemas"]["FormFieldView"];
        };
        GroupPerson: {
            enrolmentId: string;
            isMe: boolean;
            isProtected: boolean;
            /** @description Has been erased: there was somebody. */
            isFormer: boolean;
            name: string | null;
            programme: string | null;
            email: string | null;
            phone: string | null;
            /** @description Where a mentor's photo is. */
            photo: string | null;
            /** @description To questions whose answers the reader may see. */
            answers: components["schemas"]["SharedAnswer"][];
        };
        GroupSubstitute: {
            id: string;
            enrolmentId: string;
            /** @description Null: protected, or former. */
            name: string | null;
            isMe: boolean;
            /** @description Today. */
            isOn: boolean;
            startsOn: string;
            endsOn: string;
        };
        GroupSeats: {
            total: number;
            taken: number;
        };
        GroupHour: {
            /** @description `weekday * 100 + hour`. */
            slot: number;
            members: number;
            mentor: boolean;
        };
        GroupAvailability: {
            hours: components["schemas"]["GroupHour"][];
            /** @description Members who said when they can. */
            answered: number;
        };
        GroupAbilities: {
            seeMeetings: boolean;
            /** @description The scheme has talks of a mentor with one student. */
            seeTalks: boolean;
            keepMeetings: boolean;
            /** @description Log its meetings for a mentor who does not. */
            logForMentor: boolean;
            /** @description Move its students, replace its mentor, merge, split or close it. */
            change: boolean;
            /** @description Ask the coordinators for another group. */
            askForAnother: boolean;
            /** @description See who was in it when. */
            seeStays: boolean;
            /** @description Give it further mentors, and substitutes. */
            addMentors: boolean;
        };
        GroupView: {
            /** @enum {string} */
            openedAs: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            standings: ("mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator")[];
            id: string;
            number: number;
            /** @description A pair: who is in it, but for the reader and whom the reader does not see; null: a group. */
            pair: string[] | null;
            campus: string | null;
            /** @description The hour in common: `weekday * 100 + hour`. */
            slot: number | null;
            version: number;
            /** @description Has ended before the round. */
            closedAt: string | null;
            schemeName: string;
            round: components["schemas"]["GroupRound"];
            mentors: components["schemas"]["GroupPerson"][];
            /** @description The first first. */
            substitutes: components["schemas"]["GroupSubstitute"][];
            members: components["schemas"]["GroupPerson"][];
            seats: components["schemas"]["GroupSeats"] | null;
            availability: components["schemas"]["GroupAvailability"] | null;
            /** @description Whether the two of a pair have agreed on goals; null where there is nothing to tell. */
            hasAgreement: boolean | null;
            can: components["schemas"]["GroupAbilities"];
        };
        FreeSeatsGroup: {
            id: string;
            number: number;
            /** @description A pair: its mentor, if not protected; null: a group. */
            pair: string[] | null;
            campus: string | null;
            /** @description The group's hour: `weekday * 100 + hour`. */
            slot: number | null;
            free: number;
            /** @description What most members study. */
            programme: string | null;
        };
        FreeSeatsAbilities: {
            /** @description Take one of these seats: I am a student here without a group, and the scheme lets me. */
            join: boolean;
            /** @description See all of the round's groups. */
            coordinate: boolean;
        };
        FreeSeats: {
            roundId: string;
            schemeId: string;
            roundName: string;
            /** @description The groups of the round are pairs. */
            isPairs: boolean;
            groups: components["schemas"]["FreeSeatsGroup"][];
            can: components["schemas"]["FreeSeatsAbilities"];
        };
        MyPhoto: {
            /** @description Where it is; null: there is none. */
            photo: string | null;
        };
        PhotoForm: {
            /**
             * Format: binary
             * @description JPEG, PNG or WebP, 10 MB at most.
             */
            file: string;
        };
        DirectoryMentor: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            enrolmentId: string;
            name: string;
            programme: string | null;
            /** @description Codes of ISO 639. */
            languages: string[];
            interests: string[];
            /** @description In the mentor's own words. */
            helpsWith: string;
            /** @description Where the photo is. */
            photo: string | null;
            freePlaces: number;
        };
        MyChoice: {
            /** @enum {string} */
            state: "chosen" | "asked" | "accepted" | "declined" | "expired" | "released" | "withdrawn";
            mentorId: string;
            mentorName: string;
            /** @description The last day on which the mentor can answer, once asked. */
            expiresOn: string | null;
        };
        MentorDirectoryAbilities: {
            /** @description Put mentors on a list of one's own, and have them asked. */
            ask: boolean;
            /** @description Put mentors on a list of wishes. */
            rank: boolean;
        };
        MentorDirectory: {
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description How long a mentor has to answer, in days. */
            requestDays: number;
            mentors: components["schemas"]["DirectoryMentor"][];
            /** @description My own list, in order, and then those who have ended. */
            choices: components["schemas"]["MyChoice"][];
            message: string;
            can: components["schemas"]["MentorDirectoryAbilities"];
        };
        ChooseMentorsBody: {
            /** @description Enrolments of mentors, the one to ask first first. Who is not in it is asked no more. */
            mentorIds: string[];
            /** @description For whoever is asked to read. */
            message: string;
        };
        SeekingStudent: {
            enrolmentId: string;
            name: string;
            /** @description Whom they wait for. */
            askedName: string | null;
            expiresOn: string | null;
            /** @description Mentors left on the list after that one. */
            left: number;
            /** @description Requests that came to nothing. */
            ended: number;
        };
        RoundMentorRequests: {
            roundId: string;
            /** @description Those who wait for nobody first. */
            students: components["schemas"]["SeekingStudent"][];
            /** @description Places that mentors have left. */
            freePlaces: number;
            /** @description Who has found one. */
            found: number;
        };
        MentorRequest: {
            id: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description Null for a student who is protected. */
            studentName: string | null;
            programme: string | null;
            message: string;
            /** @description The last day to answer. */
            expiresOn: string;
            /** @description Places the reader has left in the round. */
            freePlaces: number;
        };
        MentorProfileView: {
            helpsWith: string;
            isListed: boolean;
            /** @description 0 before anything has been written. */
            version: number;
        };
        MyMentoring: {
            /** @description Students ask mentors here; where not, they only say whom they wish for. */
            asks: boolean;
            enrolmentId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            profile: components["schemas"]["MentorProfileView"];
            freePlaces: number;
        };
        MyMentorRequests: {
            requests: components["schemas"]["MentorRequest"][];
            /** @description The rounds in whose directory I am, or could be. */
            rounds: components["schemas"]["MyMentoring"][];
        };
        MentorProfileBody: {
            helpsWith: string;
            isListed: boolean;
        };
        AcceptedRequest: {
            groupId: string;
        };
        WaitEstimate: {
            from: number;
            to: number;
        };
        OfferedSeat: {
            id: string;
            groupNumber: number;
            /** @description With a mentor of one's own, in no group. */
            isPair: boolean;
            campus: string | null;
            /** @description The group's hour: `weekday * 100 + hour`. */
            slot: number | null;
            /** @description A protected mentor is left out. */
            mentors: string[];
            expiresAt: string;
        };
        MyWaitAbilities: {
            /** @description Leave the queue. */
            leave: boolean;
            /** @description Get into it again, at its end. */
            enter: boolean;
        };
        MyWait: {
            /** @enum {string} */
            state: "waiting" | "offered" | "out";
            /**
             * @description Why I am out of it.
             * @enum {string|null}
             */
            endedBy: "waiting" | "placed" | "withdrawn" | "left" | "lapsed" | "removed" | null;
            /** @description Null: there is no basis for one. */
            estimate: components["schemas"]["WaitEstimate"] | null;
            offer: components["schemas"]["OfferedSeat"] | null;
            enrolmentId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description The first is 1; null: out of the queue. */
            place: number | null;
            /** @description How many wait. */
            of: number;
            /** @description How many seats have become free in this round so far: what the estimate goes by. */
            freed: number;
            /** @description The estimate goes beyond the round's last day. */
            mayNotHappen: boolean;
            /** @description Seats elsewhere are not for me. Null: anywhere that suits. */
            wantedCampus: string | null;
            /** @description Where the round has groups. */
            campuses: string[];
            can: components["schemas"]["MyWaitAbilities"];
        };
        MyWaits: {
            waits: components["schemas"]["MyWait"][];
        };
        EnterQueue: {
            /** @description Only a seat there. Null or left out: anywhere that suits. */
            campus?: string | null;
        };
        SeatTaken: {
            groupId: string;
        };
        /** @enum {number} */
        WaitPriority: 1 | 2 | 3;
        OpenOffer: {
            id: string;
            groupNumber: number;
            /** @description A pair: who is in it, without the reader and who is protected; null: a group. */
            pair: string[] | null;
            expiresAt: string;
        };
        QueueEntry: {
            priority: components["schemas"]["WaitPriority"];
            /** @enum {string|null} */
            reason: "late_admission" | "returning" | "group_closed" | "other" | null;
            offer: components["schemas"]["OpenOffer"] | null;
            /** @description The wait's. */
            id: string;
            enrolmentId: string;
            name: string;
            programme: string | null;
            campus: string | null;
            wantedCampus: string | null;
            isProtected: boolean;
            since: string;
        };
        PastEntry: {
            /** @enum {string} */
            state: "waiting" | "placed" | "withdrawn" | "left" | "lapsed" | "removed";
            enrolmentId: string;
            name: string;
            endedAt: string;
        };
        QueueGroup: {
            groupId: string;
            number: number;
            /** @description A pair: who is in it, without the reader and who is protected; null: a group. */
            pair: string[] | null;
            campus: string | null;
            free: number;
        };
        RoundQueue: {
            /** @description Whether seats are given to it now: while the round runs. */
            isOpen: boolean;
            giveAtOnce: boolean;
            offerHours: number;
            waiting: components["schemas"]["QueueEntry"][];
            past: components["schemas"]["PastEntry"][];
            /** @description With room. */
            groups: components["schemas"]["QueueGroup"][];
        };
        Prioritise: {
            /** @description 1 before 2 before 3, which is the ordinary one. */
            priority: components["schemas"]["WaitPriority"];
            /**
             * @description Why somebody comes before those who came first; null for the ordinary priority.
             * @enum {string|null}
             */
            reason?: "late_admission" | "returning" | "group_closed" | "other" | null;
        };
        OfferSeat: {
            /** Format: uuid */
            groupId: string;
        };
        WishingStudent: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            /** @description What the student has written to the mentors. */
            message: string;
        };
        MyWishesAbilities: {
            change: boolean;
        };
        MyWishes: {
            /**
             * @description Which side I am on.
             * @enum {string}
             */
            side: "mentee" | "mentor";
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description So many I may rank. */
            most: number;
            /** @description To a student. */
            mentors: components["schemas"]["DirectoryMentor"][];
            /** @description To a mentor. */
            students: components["schemas"]["WishingStudent"][];
            /** @description Enrolments, the one I want most first. */
            rankedIds: string[];
            /** @description Students that I, a mentor, do not want. They are never told. */
            vetoedIds: string[];
            message: string;
            /** @description The last day to change the list, while the round is open; null: there is none. */
            answerBy: string | null;
            /** @description 0 before anything has been saved. */
            version: number;
            can: components["schemas"]["MyWishesAbilities"];
        };
        KeepWishesBody: {
            /** @description The whole list, the one wanted most first. */
            rankedIds: string[];
            /** @description A mentor's: whom not to be matched with. */
            vetoedIds: string[];
            /** @description A student's: for the round's mentors to read. */
            message: string;
        };
        WishesOfOne: {
            /** @enum {string} */
            side: "mentee" | "mentor";
            /**
             * Format: date-time
             * @description Null: nothing has been saved.
             */
            changedAt: string | null;
            enrolmentId: string;
            name: string;
            ranked: number;
            vetoed: number;
        };
        RoundWishes: {
            roundId: string;
            /** @description Those who have said nothing first. */
            people: components["schemas"]["WishesOfOne"][];
            /** @description Lists may still be written. */
            isOpen: boolean;
        };
        PersonToMove: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            campus: string | null;
        };
        GroupToChange: {
            id: string;
            number: number;
            campus: string | null;
            slot: number | null;
            seats: number;
            /** @description Seats that are neither taken nor held. */
            free: number;
            members: components["schemas"]["PersonToMove"][];
            mentors: components["schemas"]["PersonToMove"][];
        };
        MentorToLead: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            campus: string | null;
            /** @description How many groups they lead, and at most. */
            leads: number;
            maxGroups: number | null;
        };
        ChangeableGroups: {
            isOpen: boolean;
            groups: components["schemas"]["GroupToChange"][];
            mentors: components["schemas"]["MentorToLead"][];
            /** @description Students who take part and have no group. */
            unplaced: components["schemas"]["PersonToMove"][];
        };
        PlaceForStudent: {
            /** @description Whether the student can at the group's hour; null: unknown. */
            canAtHour: boolean | null;
            groupId: string;
            number: number;
            campus: string | null;
            slot: number | null;
            members: number;
            seats: number;
            free: number;
            mentors: string[];
            /** @description No rule of the scheme is in the way. */
            fits: boolean;
            /** @description Somebody is there whom the student is not to be put together with again. */
            notAgain: boolean;
        };
        PlacesForStudent: {
            places: components["schemas"]["PlaceForStudent"][];
        };
        /** @enum {string} */
        GroupChangeKind: "transfer" | "place" | "swap" | "replace_mentor" | "merge" | "split" | "close";
        /**
         * @description Why a group is closed.
         * @enum {string}
         */
        CloseReason: "student_left" | "mentor_left" | "too_few" | "not_working" | "goal_reached" | "other";
        ApartBody: {
            /** Format: uuid */
            oneId: string;
            /** Format: uuid */
            otherId: string;
        };
        WantedChangeBody: {
            kind: components["schemas"]["GroupChangeKind"];
            /**
             * Format: uuid
             * @description The student who is moved.
             */
            enrolmentId?: string | null;
            /**
             * Format: uuid
             * @description The student who changes places with the other.
             */
            otherId?: string | null;
            /**
             * Format: uuid
             * @description Where a student goes; or the group that is led by another, merged, split or closed.
             */
            groupId?: string | null;
            /**
             * Format: uuid
             * @description The group that takes the other's students.
             */
            intoId?: string | null;
            /**
             * Format: uuid
             * @description The mentor who leaves; of a group without one, left out.
             */
            mentorId?: string | null;
            /**
             * Format: uuid
             * @description The mentor who comes; of a new group, may be left out.
             */
            successorId?: string | null;
            /** @description The students who go to a new group. */
            enrolmentIds?: string[] | null;
            /** @description Why a group is closed. */
            reason?: components["schemas"]["CloseReason"] | null;
            /** @description Of a group that is closed. */
            notAgain?: components["schemas"]["ApartBody"][] | null;
        };
        BestHour: {
            slot: number;
            /** @description Students who can then. */
            members: number;
        };
        GroupFigures: {
            /** @description The hour that suits most. */
            best: components["schemas"]["BestHour"] | null;
            members: number;
            seats: number;
            mentors: string[];
            /** @description The group's hour: `weekday * 100 + hour`. */
            slot: number | null;
            /** @description Students who have said when they can. */
            answered: number;
            /** @description Of those, who can at the group's hour; null where it has none. */
            canAtHour: number | null;
        };
        ChangedGroup: {
            before: components["schemas"]["GroupFigures"] | null;
            after: components["schemas"]["GroupFigures"] | null;
            number: number;
            /** @description A pair: who is in it now, or who will be if it is new; null: a group. */
            pair: string[] | null;
            campus: string | null;
            opens: boolean;
            closes: boolean;
            joins: string[];
            leaves: string[];
        };
        ChangeWarning: {
            /** @enum {string} */
            code: "over_maximum" | "under_minimum" | "empty" | "no_mentor" | "not_again" | "campus" | "programme" | "hour" | "mentor_hour" | "mentor_full" | "waiting";
            groupNumber: number | null;
            name: string | null;
            count: number | null;
            limit: number | null;
        };
        ChangePreview: {
            groups: components["schemas"]["ChangedGroup"][];
            warnings: components["schemas"]["ChangeWarning"][];
            /** @description The groups as they were looked at: sent back with the change. */
            seen: string;
        };
        ChangeGroupsBody: {
            change: components["schemas"]["WantedChangeBody"];
            /** @description `seen` of the preview that was agreed to. */
            seen: string;
        };
        ChangeMade: {
            id: string;
            /** @description Groups that are new. */
            opened: string[];
        };
        /**
         * @description Null: when the groups were published, by a free seat, or out of the queue.
         * @enum {string}
         */
        RecordedChangeKind: "transfer" | "place" | "swap" | "replace_mentor" | "merge" | "split" | "close" | "add_mentor" | "remove_mentor";
        StayInGroup: {
            /** @enum {string} */
            role: "mentee" | "mentor" | "co_mentor";
            /** @description Null: when the groups were published, by a free seat, or out of the queue. */
            cameBy: components["schemas"]["RecordedChangeKind"] | null;
            /** @description Null, and no longer there: withdrawn from the round. */
            leftBy: components["schemas"]["RecordedChangeKind"] | null;
            enrolmentId: string;
            /** @description Null for somebody who has been erased. */
            name: string | null;
            joinedAt: string;
            leftAt: string | null;
            fromNumber: number | null;
            toNumber: number | null;
        };
        GroupStays: {
            /** @description Why it was closed before its time. */
            closedBecause: components["schemas"]["CloseReason"] | null;
            openedAt: string;
            closedAt: string | null;
            stays: components["schemas"]["StayInGroup"][];
        };
        PairApart: {
            id: string;
            names: string[];
            madeAt: string;
        };
        KeptApart: {
            /** @description By the scheme of the round; the newest first. */
            pairs: components["schemas"]["PairApart"][];
        };
        PathAsks: {
            training: boolean;
            declaration: boolean;
        };
        PathAcceptance: {
            version: number;
            acceptedAt: string;
        };
        MentorOnPath: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            /** @enum {string} */
            step: "asked" | "declined" | "training" | "declaration" | "ready" | "active" | "ended";
            /** @description What keeps the mentor from being given a group. */
            gaps: ("ended" | "on_leave" | "training" | "declaration")[];
            enrolmentId: string;
            name: string;
            isProtected: boolean;
            asks: components["schemas"]["PathAsks"];
            trainedAt: string | null;
            /** @description The latest version that was accepted, also where it no longer holds. */
            accepted: components["schemas"]["PathAcceptance"] | null;
            /** @description Said of this mentor alone; null: as for others of the kind. */
            maxGroups: number | null;
            /** @description How many groups, or mentees one to one, it comes to. */
            capacity: number;
            /** @description Per cent of what others of the kind do; null: all of it. */
            partTime: number | null;
            leaveFrom: string | null;
            leaveTo: string | null;
            /** @description Open groups. */
            groups: number;
            leadId: string | null;
            leadName: string | null;
            version: number;
        };
        MentorPathAbilities: {
            note: boolean;
        };
        MentorPaths: {
            roundId: string;
            schemeId: string;
            /** @description Whether some kind of mentor has to accept one. */
            asksDeclaration: boolean;
            /** @description Of the declaration: 0 where none has been written, and nobody can accept it. */
            declarationVersion: number;
            /** @description By name. */
            mentors: components["schemas"]["MentorOnPath"][];
            can: components["schemas"]["MentorPathAbilities"];
        };
        NoteOfMentors: {
            /**
             * Format: uuid
             * @description A mentor of the same round; null: nobody.
             */
            leadId?: string | null;
            enrolmentIds: string[];
            trained?: boolean;
        };
        MentorTermsBody: {
            /** @description Null: as for others of the kind. */
            maxGroups: number | null;
            /** @description Per cent. Null: all of it. */
            partTime: number | null;
            /** @description The first and the last day of a leave. Null, both: none. */
            leaveFrom: string | null;
            leaveTo: string | null;
        };
        EndMentor: {
            /** @description False: takes groups again. */
            ended: boolean;
        };
        DeclarationTexts: {
            nb: string;
            nn: string;
            en: string;
        };
        DeclarationView: {
            /** @description 0: none has been written yet. */
            version: number;
            writtenAt: string | null;
            texts: components["schemas"]["DeclarationTexts"] | null;
            /** @description Kull's suggestion, to begin the first one from. */
            suggestion: components["schemas"]["DeclarationTexts"];
        };
        WriteDeclaration: {
            /** @description The version it was written on the ground of: 0 for none. */
            after: number;
            texts: components["schemas"]["DeclarationTexts"];
        };
        MyMentorPath: {
            /** @enum {string} */
            roundState: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @enum {string} */
            format: "groups" | "pairs" | "drop_in";
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @enum {string} */
            step: "asked" | "declined" | "training" | "declaration" | "ready" | "active" | "ended";
            gaps: ("ended" | "on_leave" | "training" | "declaration")[];
            enrolmentId: string;
            schemeName: string;
            roundName: string;
            asks: components["schemas"]["PathAsks"];
            trainedAt: string | null;
            /** @description Every version I have accepted in this round, the latest first. */
            accepted: components["schemas"]["PathAcceptance"][];
            /** @description The one that holds now. 0: none has been written yet. */
            declarationVersion: number;
            declaration: components["schemas"]["DeclarationTexts"] | null;
            capacity: number;
            leaveFrom: string | null;
            leaveTo: string | null;
            groups: number;
        };
        MyMentorPaths: {
            /** @description The newest round first. */
            paths: components["schemas"]["MyMentorPath"][];
        };
        AcceptDeclaration: {
            /** @description The version that was read. */
            version: number;
        };
        /** @enum {string} */
        ChangeRequestState: "asked" | "moved" | "declined" | "withdrawn" | "lapsed";
        OwnChangeRequest: {
            state: components["schemas"]["ChangeRequestState"];
            words: string;
            wishes: string[];
            /** @description The coordinator's word. */
            answer: string;
            askedAt: string;
            endedAt: string | null;
        };
        GroupToWishFor: {
            id: string;
            number: number;
            campus: string | null;
            slot: number | null;
            free: number;
        };
        OwnChangeAbilities: {
            ask: boolean;
        };
        MyChangeOfGroup: {
            /** @description The last that was asked for. */
            request: components["schemas"]["OwnChangeRequest"] | null;
            enrolmentId: string;
            roundName: string;
            groupNumber: number;
            /** @description The other groups of the round. */
            groups: components["schemas"]["GroupToWishFor"][];
            can: components["schemas"]["OwnChangeAbilities"];
        };
        AskForChange: {
            /** @description To the coordinators alone; may be empty. */
            words: string;
            /** @description Groups of the round, the dearest first; may be none. */
            groupIds: string[];
        };
        WishedGroup: {
            id: string;
            number: number;
        };
        ChangeRequestView: {
            state: components["schemas"]["ChangeRequestState"];
            id: string;
            enrolmentId: string;
            name: string;
            programme: string | null;
            campus: string | null;
            /** @description Where they are now. */
            groupNumber: number | null;
            words: string;
            wishes: components["schemas"]["WishedGroup"][];
            answer: string;
            askedAt: string;
            endedAt: string | null;
        };
        ChangeRequests: {
            /** @description The oldest first. */
            open: components["schemas"]["ChangeRequestView"][];
            /** @description The newest first. */
            past: components["schemas"]["ChangeRequestView"][];
        };
        DeclineChange: {
            /** @description A word to the student; may be empty. */
            answer: string;
        };
        DropInHoursView: {
            /** @description Monday is 1. */
            weekday: number;
            /** @description `12:15`, by the institution's clocks. */
            startsAt: string;
            endsAt: string;
            place: string;
        };
        DropInAbilities: {
            /** @description Say when the mentor is there. */
            change: boolean;
        };
        DropInMentor: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            enrolmentId: string;
            name: string;
            photo: string | null;
            /** @description Monday first. */
            hours: components["schemas"]["DropInHoursView"][];
            /** @description 0: nothing has been said yet. */
            version: number;
            can: components["schemas"]["DropInAbilities"];
        };
        DropIn: {
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description The mentors are there now: the round is open or under way. */
            isOpen: boolean;
            mentors: components["schemas"]["DropInMentor"][];
        };
        KeepDropInBody: {
            /** @description All of them. */
            hours: components["schemas"]["DropInHoursView"][];
        };
        MentorToAdd: {
            /** @description What keeps the mentor from being given a group. */
            gaps: ("ended" | "on_leave" | "training" | "declaration")[];
            enrolmentId: string;
            name: string;
            campus: string | null;
            /** @description Open groups, and how many the mentor takes. */
            groups: number;
            capacity: number;
            /** @description With somebody of the group whom they are not to be put together with again. */
            notAgain: boolean;
        };
        MentorsToAdd: {
            /** @description How many mentors a group of the round has when it is whole. */
            mentorsPerGroup: number;
            /** @description By name; those who are with the group already are left out. */
            mentors: components["schemas"]["MentorToAdd"][];
        };
        MentorOfRound: {
            /**
             * Format: uuid
             * @description A mentor of the round.
             */
            enrolmentId: string;
        };
        SetSubstitute: {
            /**
             * Format: uuid
             * @description A mentor of the round.
             */
            enrolmentId: string;
            /** @description The first and the last day, both with. One meeting: its own day twice. */
            startsOn: string;
            endsOn: string;
        };
        GoalView: {
            /** Format: date-time */
            reachedAt: string | null;
            /** @description From 1. */
            number: number;
            body: string;
        };
        AgreementAbilities: {
            /** @description Write the goals, also anew. */
            write: boolean;
            /** @description Accept what the other has written. */
            accept: boolean;
            /** @description Tick goals off. */
            tick: boolean;
        };
        AgreementView: {
            groupId: string;
            /** @description Null: protected, or erased. */
            otherName: string | null;
            goals: components["schemas"]["GoalView"][];
            acceptedByMe: boolean;
            acceptedByOther: boolean;
            /** @description 0 before anything has been written. */
            version: number;
            can: components["schemas"]["AgreementAbilities"];
        };
        WriteGoals: {
            /** @description One to three. Whoever writes them has accepted them; the other is asked. */
            goals: string[];
        };
        TickGoal: {
            number: number;
            reached: boolean;
        };
        InviteBody: {
            /** @description Without them: everybody on the roster who has not been invited. */
            enrolmentIds?: string[];
            /** @description Also write once more to those who were invited and have not answered. */
            remind?: boolean;
        };
        Invited: {
            invited: number;
            reminded: number;
        };
        LinksSent: {
            sent: number;
        };
        InvitedPerson: {
            givenName: string;
            /** @description The family name's first letter. */
            familyInitial: string;
            programme: string | null;
            campus: string | null;
        };
        InvitationView: {
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            /**
             * @description `opt_out` and `mandatory` of who is in: without having been asked.
             * @enum {string|null}
             */
            enteredBy: "invitation" | "opt_out" | "mandatory" | "open_link" | "request" | "coordinator" | "roster" | "application" | "returned" | null;
            /** @enum {string} */
            door: "open" | "sign_in" | "confirm" | "taken" | "other";
            enrolmentId: string;
            institutionId: string;
            institutionName: string;
            schemeName: string;
            roundName: string;
            startsOn: string;
            endsOn: string;
            /** @description ISO date: the last day for a yes; null: none. */
            answerBy: string | null;
            /** @description It is over. */
            isPastAnswers: boolean;
            about: components["schemas"]["LocalizedText"];
            person: components["schemas"]["InvitedPerson"];
            /** @description Cannot say no: only ask the coordinator to be excused. */
            mustTakePart: boolean;
            /** @description Whether a yes or a no is still taken. */
            canAnswer: boolean;
            /** @description The reader is signed in as somebody else. */
            isAnothers: boolean;
        };
        AnswerInvitationBody: {
            /** @enum {string} */
            answer: "joined" | "declined";
        };
        InvitationAnswered: {
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            enrolmentId: string;
            /** @description Whether the browser is signed in now, so that it can go on to what one is asked. */
            signedIn: boolean;
        };
        FormAsked: {
            /** @description The version; null for Kull's own questions. */
            id: string | null;
            fields: components["schemas"]["FormFieldView"][];
            use: components["schemas"]["AnswersUseView"];
        };
        MyEnrolmentAbilities: {
            /** @description Say yes or no: who must take part cannot. */
            decide: boolean;
            /** @description Ask the coordinator not to have to take part. */
            askToBeExcused: boolean;
            /** @description Say when, in which languages, with which interests. */
            answer: boolean;
        };
        MyEnrolmentView: {
            /** @enum {string} */
            roundState: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @enum {string} */
            format: "groups" | "pairs" | "drop_in";
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            /** @enum {string|null} */
            enteredBy: "invitation" | "opt_out" | "mandatory" | "open_link" | "request" | "coordinator" | "roster" | "application" | "returned" | null;
            slots: number[] | null;
            languages: string[] | null;
            interests: string[] | null;
            /** @description What I have answered to fields of the coordinator's own, of those that are asked now. */
            own: {
                [key: string]: string | string[] | number | boolean;
            };
            id: string;
            schemeName: string;
            roundName: string;
            startsOn: string;
            endsOn: string;
            /** @description ISO date: the last day for a yes; null: none. */
            answerBy: string | null;
            /** @description It is over. */
            isPastAnswers: boolean;
            about: components["schemas"]["LocalizedText"];
            roundId: string;
            /** @description Since when one is away from it, and to come back; null: one is not. */
            onLeaveSince: string | null;
            /** @description ISO date one is expected back, if that is known. */
            backOn: string | null;
            /** @description Since when the coordinator has been asked, and has not answered. */
            excuseAskedAt: string | null;
            /** @description Interests that several in the round have named: to choose from. */
            commonInterests: string[];
            /** @description What is asked of me. */
            form: components["schemas"]["FormAsked"];
            /** @description Fields that must be answered, and are not. */
            missing: string[];
            version: number;
            can: components["schemas"]["MyEnrolmentAbilities"];
        };
        MyEnrolments: {
            enrolments: components["schemas"]["MyEnrolmentView"][];
        };
        DecideBody: {
            /** @enum {string} */
            answer: "joined" | "declined";
        };
        AnswersBody: {
            /** @description Hours of the week as `weekday * 100 + hour`, Monday 1: Tuesday at 10 is 210. */
            slots: number[] | null;
            /** @description ISO 639 codes: `nb`, `nn`, `en`, `se`. */
            languages: string[] | null;
            interests: string[] | null;
            /** @description By field of the coordinator's own. What is not in it is not answered. */
            own?: {
                [key: string]: string | string[] | number | boolean;
            };
            /**
             * Format: uuid
             * @description The version of the form that is answered, null for Kull's own questions; left out: the one in force.
             */
            form?: string | null;
        };
        ParticipantListed: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            id: string;
            name: string;
            programme: string | null;
            campus: string | null;
            /** @description No contact is shown, and the person stands on no list that others read. */
            isProtected: boolean;
            /** @description Has said, or the roster says, when the person can. */
            hasSlots: boolean;
        };
        ParticipantsPage: {
            items: components["schemas"]["ParticipantListed"][];
            next: string | null;
        };
        StateCounts: {
            listed: number;
            invited: number;
            joined: number;
            declined: number;
            withdrawn: number;
        };
        WayInCount: {
            /**
             * @description Null: before it was written down.
             * @enum {string|null}
             */
            way: "invitation" | "opt_out" | "mandatory" | "open_link" | "request" | "coordinator" | "roster" | "application" | "returned" | null;
            count: number;
        };
        ProgrammeChoice: {
            id: string;
            code: string;
            name: string;
        };
        ParticipantsOverview: {
            mentees: components["schemas"]["StateCounts"];
            mentors: components["schemas"]["StateCounts"];
            /** @description Of the students who are in, the most frequent first. */
            waysIn: components["schemas"]["WayInCount"][];
            /** @description Are in, and have not answered what must be answered. */
            lackAnswers: number;
            /** @description Must take part, and have asked not to. */
            askToBeExcused: number;
            /** @description Have joined, and have never signed in at an identity provider. */
            unlinkedMentors: number;
            programmes: components["schemas"]["ProgrammeChoice"][];
            campuses: string[];
        };
        ExportedForm: {
            version: number;
            fields: components["schemas"]["FormFieldView"][];
        };
        ExportedAnswer: {
            value: string | string[] | number | boolean;
            field: string;
            /** @description Of the form it was given to. */
            version: number;
        };
        ExportedPerson: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            slots: number[] | null;
            languages: string[] | null;
            interests: string[] | null;
            givenName: string;
            familyName: string;
            studentNumber: string | null;
            email: string | null;
            phone: string | null;
            programme: string | null;
            cohort: string | null;
            campus: string | null;
            maxGroups: number | null;
            experience: string | null;
            answers: components["schemas"]["ExportedAnswer"][];
        };
        ParticipantsExport: {
            /** @description Every version that somebody may have answered, the one in force first. */
            forms: components["schemas"]["ExportedForm"][];
            people: components["schemas"]["ExportedPerson"][];
            /** @description How many are not in it, since their addresses are protected. */
            leftOut: number;
        };
        OtherPart: {
            enrolmentId: string;
            roundId: string;
            roundName: string;
        };
        RoundToGoOnIn: {
            roundId: string;
            roundName: string;
            /** @description It has groups, so that a seat comes next. */
            takesSeats: boolean;
        };
        StudentLeave: {
            /** @description Where they came back, if it was to another round. */
            goesOnIn: components["schemas"]["OtherPart"] | null;
            since: string;
            /** @description ISO date when they are expected; null: not known. */
            backOn: string | null;
            /** @description Where they can come back to, the newest first. */
            mayGoOnIn: components["schemas"]["RoundToGoOnIn"][];
        };
        FieldAnswered: {
            /** @description Null: not answered. */
            value: (string | string[] | number | boolean) | null;
            /** @description Of the form it was answered in; null where it is not. */
            version: number | null;
            /** @description As it was when it was answered; as it is now where it is not. */
            field: components["schemas"]["FormFieldView"];
            /** @description Whether the form still asks. */
            isAsked: boolean;
        };
        ParticipantAbilities: {
            correct: boolean;
            withdraw: boolean;
            /** @description Be marked as joined by the coordinator. */
            join: boolean;
            goOnLeave: boolean;
            /** @description Go on in another round of the scheme. */
            return: boolean;
            /** @description A message to them alone. */
            write: boolean;
        };
        ParticipantView: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            /** @enum {string|null} */
            enteredBy: "invitation" | "opt_out" | "mandatory" | "open_link" | "request" | "coordinator" | "roster" | "application" | "returned" | null;
            /** @description Null: is not on leave. */
            leave: components["schemas"]["StudentLeave"] | null;
            /** @description The part in another round that this one goes on from. */
            continues: components["schemas"]["OtherPart"] | null;
            /** @enum {string|null} */
            gender: "woman" | "man" | "other" | null;
            slots: number[] | null;
            languages: string[] | null;
            interests: string[] | null;
            id: string;
            roundId: string;
            answeredAt: string | null;
            excuseAskedAt: string | null;
            givenName: string;
            familyName: string;
            studentNumber: string | null;
            /** @description Null also where the person is protected. */
            email: string | null;
            /** @description When a mail server refused the address that they have now; null: none has. */
            emailRefusedAt: string | null;
            phone: string | null;
            programmeId: string | null;
            programme: string | null;
            cohort: string | null;
            campus: string | null;
            birthYear: number | null;
            homeCounty: string | null;
            isProtected: boolean;
            /** @description A mentor's: how many groups at most. */
            maxGroups: number | null;
            experience: string | null;
            /** @description Fields of the coordinators' own, in the form's order; then what it no longer asks. */
            answers: components["schemas"]["FieldAnswered"][];
            /** @description Fields that were answered or corrected in Kull: a roster file does not change them. */
            correctedFields: string[];
            /** @description Of the enrolment and the person together. */
            version: number;
            can: components["schemas"]["ParticipantAbilities"];
        };
        CorrectBody: {
            /** Format: email */
            email?: string | null;
            /** @description E.164. */
            phone?: string | null;
            /** Format: uuid */
            programmeId?: string | null;
            campus?: string | null;
            /** @enum {string|null} */
            gender?: "woman" | "man" | "other" | null;
            birthYear?: number | null;
            homeCounty?: string | null;
            maxGroups?: number | null;
            givenName?: string;
            familyName?: string;
            isProtected?: boolean;
        };
        ExcuseAsked: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            askedAt: string;
        };
        ExcusesAsked: {
            /** @description The first to ask first. */
            students: components["schemas"]["ExcuseAsked"][];
        };
        AnswerExcuse: {
            /** @enum {string} */
            answer: "excused" | "kept";
        };
        RosterOptionsBody: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @description Corrections: what a column, by its index from 0, holds: a field, or `ignore`. */
            columns?: {
                [key: string]: string;
            };
            /**
             * @description Codes of programmes that the institution lacks and that are created. By default those that
             *     stand in more than one row, with a name.
             */
            createProgrammes?: string[];
        };
        RosterPreviewForm: {
            /** Format: binary */
            file?: string;
            options: components["schemas"]["RosterOptionsBody"];
        };
        RosterColumn: {
            /**
             * @description What it fills now. `nationalId` is never imported, and can't be changed.
             * @enum {string}
             */
            field: "studentNumber" | "givenName" | "familyName" | "fullName" | "feideId" | "email" | "phone" | "programmeCode" | "programmeName" | "cohort" | "campus" | "gender" | "birthYear" | "homeCounty" | "languages" | "slots" | "interests" | "maxGroups" | "experience" | "isProtected" | "nationalId" | "ignore";
            /** @description From 0. */
            column: number;
            header: string;
            /** @description How sure the guess was, 0–1. */
            confidence: number;
            /** @description The first three values that aren't blank. */
            samples: string[];
        };
        RosterProgramme: {
            code: string;
            /** @description Null where the file doesn't say: then it can't be created. */
            name: string | null;
            rows: number;
            /** @description Whether the import creates it. If not, its rows are refused. */
            create: boolean;
        };
        RosterNoticeView: {
            /** @enum {string} */
            code: "national_id_column" | "national_id_dropped" | "without_email";
            column: number | null;
            rows: number | null;
        };
        RosterCounts: {
            rows: number;
            new: number;
            unchanged: number;
            changed: number;
            /** @description Rows in which something that was corrected in Kull differs; Kull's value stays. */
            conflicts: number;
            /** @description Rows of which nobody can say for sure whose they are. They are left out. */
            clashes: number;
            /** @description Persons who left the round and are still in the file. They are not put back. */
            withdrawn: number;
            refused: number;
            /** @description Persons of an earlier file who aren't in this one. */
            missing: number;
        };
        RosterPerson: {
            line: number;
            name: string;
            studentNumber: string | null;
            isProtected: boolean;
        };
        RosterChange: {
            /** @enum {string} */
            field: "studentNumber" | "givenName" | "familyName" | "fullName" | "feideId" | "email" | "phone" | "programmeCode" | "programmeName" | "cohort" | "campus" | "gender" | "birthYear" | "homeCounty" | "languages" | "slots" | "interests" | "maxGroups" | "experience" | "isProtected";
            old: string[];
            new: string[];
            /** @description A contact of somebody whose address is protected: the values aren't shown. */
            hidden: boolean;
        };
        RosterChangedPerson: {
            line: number;
            name: string;
            studentNumber: string | null;
            isProtected: boolean;
            changes: components["schemas"]["RosterChange"][];
        };
        RosterConflictPerson: {
            line: number;
            name: string;
            studentNumber: string | null;
            isProtected: boolean;
            conflicts: components["schemas"]["RosterChange"][];
        };
        RosterClash: {
            /** @enum {string} */
            reason: "identifiers" | "other_name" | "shared_address" | "address_alone";
            line: number;
            name: string;
            studentNumber: string | null;
            isProtected: boolean;
        };
        RosterProblem: {
            /** @enum {string|null} */
            field: "studentNumber" | "givenName" | "familyName" | "fullName" | "feideId" | "email" | "phone" | "programmeCode" | "programmeName" | "cohort" | "campus" | "gender" | "birthYear" | "homeCounty" | "languages" | "slots" | "interests" | "maxGroups" | "experience" | "isProtected" | null;
            /** @enum {string} */
            code: "required" | "no_identity" | "too_long" | "unreadable" | "formula" | "national_id" | "student_number" | "feide_id" | "email" | "phone" | "programme_unknown" | "programme_name_missing" | "term" | "gender" | "birth_year" | "language" | "slot" | "max_groups" | "protected" | "duplicate" | "too_few_columns" | "too_many_columns" | "quotes" | "repeated_header";
            params: {
                [key: string]: string | number;
            };
        };
        RosterRefusedRow: {
            line: number;
            problems: components["schemas"]["RosterProblem"][];
        };
        RosterMissingPerson: {
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            enrolmentId: string;
            name: string;
            studentNumber: string | null;
            isProtected: boolean;
            /** @description The group where the person has a seat today. */
            groupNumber: number | null;
        };
        RosterPreview: {
            /** @description Fields that some column must fill before the rows can be read. */
            missingFields: ("studentNumber" | "givenName" | "familyName" | "fullName" | "feideId" | "email" | "phone" | "programmeCode" | "programmeName" | "cohort" | "campus" | "gender" | "birthYear" | "homeCounty" | "languages" | "slots" | "interests" | "maxGroups" | "experience" | "isProtected")[];
            fileName: string;
            encoding: string;
            separator: string;
            columns: components["schemas"]["RosterColumn"][];
            unknownProgrammes: components["schemas"]["RosterProgramme"][];
            notices: components["schemas"]["RosterNoticeView"][];
            counts: components["schemas"]["RosterCounts"];
            new: components["schemas"]["RosterPerson"][];
            changed: components["schemas"]["RosterChangedPerson"][];
            conflicts: components["schemas"]["RosterConflictPerson"][];
            clashes: components["schemas"]["RosterClash"][];
            withdrawn: components["schemas"]["RosterPerson"][];
            refused: components["schemas"]["RosterRefusedRow"][];
            missing: components["schemas"]["RosterMissingPerson"][];
            /** @description To import exactly this; null while fields are missing. */
            fingerprint: string | null;
        };
        RosterRefusedCells: {
            cells: string[];
            problems: components["schemas"]["RosterProblem"][];
        };
        RosterRefusedRows: {
            header: string[];
            rows: components["schemas"]["RosterRefusedCells"][];
        };
        RosterImportOptionsBody: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @description Corrections: what a column, by its index from 0, holds: a field, or `ignore`. */
            columns?: {
                [key: string]: string;
            };
            /**
             * @description Codes of programmes that the institution lacks and that are created. By default those that
             *     stand in more than one row, with a name.
             */
            createProgrammes?: string[];
            /** @description The preview's: the import does what it showed, or nothing. */
            fingerprint: string;
            /** @description Enrolments of those who are missing from the file and are to lose their part and their seat. */
            withdraw?: string[];
        };
        RosterImportForm: {
            /** Format: binary */
            file?: string;
            options: components["schemas"]["RosterImportOptionsBody"];
        };
        RosterImportCounts: {
            new: number;
            changed: number;
            unchanged: number;
            conflicts: number;
            clashes: number;
            refused: number;
            /** @description Missing from the file and kept. */
            missing: number;
            /** @description Missing from the file, and withdrawn as the coordinator chose. */
            withdrawn: number;
            newProgrammes: number;
        };
        RosterImportResult: {
            /** @description Null: there was nothing to change, so nothing was. */
            importId: string | null;
            counts: components["schemas"]["RosterImportCounts"];
        };
        RosterImportView: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            id: string;
            fileName: string;
            importedAt: string;
            /** @description Null: somebody who has been erased. */
            importedBy: string | null;
            counts: components["schemas"]["RosterImportCounts"];
        };
        RosterImports: {
            items: components["schemas"]["RosterImportView"][];
        };
        RoundToJoin: {
            /**
             * @description What came of asking to be let in; null: not asked.
             * @enum {string|null}
             */
            request: "open" | "accepted" | "declined" | null;
            id: string;
            name: string;
            schemeName: string;
        };
        NewcomerView: {
            rounds: components["schemas"]["RoundToJoin"][];
        };
        AskToJoin: {
            /** Format: uuid */
            roundId: string;
            note?: string;
        };
        Namesake: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            campus: string | null;
        };
        JoinRequestView: {
            id: string;
            name: string;
            email: string | null;
            note: string | null;
            createdAt: string;
            namesakes: components["schemas"]["Namesake"][];
        };
        JoinRequests: {
            /** @description Those that wait for an answer, the oldest first. */
            requests: components["schemas"]["JoinRequestView"][];
        };
        AcceptBody: {
            /**
             * Format: uuid
             * @description The namesake on the roster that it is; without it, a new student.
             */
            enrolmentId?: string;
        };
        OpenLinkView: {
            /** @enum {string} */
            state: "open" | "ended" | "full" | "late" | "closed";
            /** @description What stands in its address: `uia-7KQ4MPXDRA`. */
            address: string;
            endsAt: string | null;
            maxPeople: number | null;
            /** @description How many have come in, or asked to, by it. */
            used: number;
        };
        RoundOpenLink: {
            link: components["schemas"]["OpenLinkView"] | null;
        };
        MakeOpenLink: {
            /**
             * Format: date-time
             * @description Null or left out: as long as the round takes people.
             */
            endsAt?: string | null;
            /** @description How many may come in by it. Null or left out: no limit. */
            maxPeople?: number | null;
        };
        JoinPage: {
            /** @enum {string} */
            state: "open" | "ended" | "full" | "late" | "closed";
            /** @enum {string} */
            door: "sign_in" | "join" | "ask" | "asked" | "in" | "mentor" | "not_eligible" | "withdrawn" | "elsewhere";
            /** @enum {string|null} */
            notEligible: "cohort" | "programme" | "unknown" | null;
            institutionId: string;
            institutionName: string;
            schemeName: string;
            roundName: string;
            startsOn: string;
            endsOn: string;
            about: components["schemas"]["LocalizedText"];
            /** @description Of who is in. */
            enrolmentId: string | null;
            /** @description Who coordinates it, for those who are signed in and may not come in: whom to ask. */
            coordinators: string[];
        };
        Joined: {
            /** @enum {string} */
            outcome: "joined" | "asked";
            enrolmentId: string | null;
        };
        CalledKind: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            training: boolean;
            declaration: boolean;
            paid: boolean;
            /** @description Hours of work agreed for a term. Null: none are. */
            hours: number | null;
        };
        MyApplication: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @enum {string} */
            state: "applied" | "selected" | "turned_down" | "withdrawn";
            motivation: string;
            appliedAt: string;
            decidedAt: string | null;
        };
        MentorCall: {
            roundId: string;
            roundName: string;
            schemeName: string;
            startsOn: string;
            endsOn: string;
            about: components["schemas"]["LocalizedText"];
            /** @description The last day to apply. Null: none is set. */
            applyBy: string | null;
            kinds: components["schemas"]["CalledKind"][];
            /** @description Is open, and I am not in the round already. */
            canApply: boolean;
            application: components["schemas"]["MyApplication"] | null;
        };
        MentorCalls: {
            /** @description The first to close first. */
            calls: components["schemas"]["MentorCall"][];
        };
        ApplyBody: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @description For the round's coordinators alone. */
            motivation: string;
        };
        ApplicationListed: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @enum {string} */
            state: "applied" | "selected" | "turned_down" | "withdrawn";
            id: string;
            name: string;
            programme: string | null;
            /** @description Null also where the person is protected. */
            email: string | null;
            isProtected: boolean;
            motivation: string;
            appliedAt: string;
            decidedAt: string | null;
        };
        ApplicationAbilities: {
            decide: boolean;
        };
        MentorApplications: {
            /** @description Where people apply, in the web. */
            isCalling: boolean;
            applyBy: string | null;
            /** @description Those that wait for an answer first, then the latest. */
            applications: components["schemas"]["ApplicationListed"][];
            can: components["schemas"]["ApplicationAbilities"];
        };
        DecideOnApplications: {
            /** @enum {string} */
            decision: "selected" | "turned_down";
            applicationIds: string[];
        };
        CopyPreview: {
            /** @description Settings that are the scheme's in the copy, since the centre has locked them (or some of them). */
            fromScheme: ("mentors" | "requirements" | "semesters" | "format" | "about" | "group" | "matching" | "waysIn" | "plan" | "attendance" | "talks" | "themes" | "summaries" | "agreement")[];
            cohort: string;
            moreCohorts: string[];
            startsOn: string;
            endsOn: string;
            terms: components["schemas"]["RoundTermView"][];
            applyBy: string | null;
            answerBy: string | null;
            /** @description Who were in, and could be asked back. */
            mentors: number;
        };
        CopyRoundBody: {
            /**
             * @description `2027-HØST`: whom the copy is for.
             * @example 2027-HØST
             */
            cohort: string;
            name: string;
            /** @description Puts the mentors who were in on the copy's list, to be invited. */
            inviteBack: boolean;
        };
        RoundCopied: {
            roundId: string;
            schemeId: string;
            /** @description On its list, not invited yet. */
            mentors: number;
        };
        GoOnLeaveBody: {
            backOn: string | null;
        };
        ReturnBody: {
            /**
             * Format: uuid
             * @description Another round of the scheme.
             */
            roundId: string;
        };
        RosterCountsView: {
            joined: number;
            unanswered: number;
            declined: number;
            mentors: number;
            /** @description How many groups the mentors take. */
            places: number;
            /** @description Of those to be placed: who said nothing about when they can. */
            hoursUnknown: number;
        };
        MatchingFieldView: {
            /** @enum {string} */
            attribute: "campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests";
            /** @enum {string} */
            use: "same" | "alike" | "mix" | "free";
            /** @description False for what all of a group have alike anyway. */
            canMix: boolean;
            /** @description Students for whom it is filled in. */
            known: number;
            /** @description How many different values there are. */
            kinds: number;
        };
        CampusPlacesView: {
            /** @description Null: those for whom no campus is known. */
            campus: string | null;
            mentees: number;
            mentors: number;
            /** @description How many groups the mentors take. */
            places: number;
        };
        MentorLeftOut: {
            gaps: ("ended" | "on_leave" | "training" | "declaration")[];
            enrolmentId: string;
            name: string;
        };
        ReasonView: {
            numbers: {
                [key: string]: number;
            };
            code: string;
            /** @description A field of the roster: `programme`, `gender` … */
            attribute: string | null;
            value: string | null;
            /** @description Enrolments or groups of the proposal; the code says which. */
            ids: string[];
        };
        CauseView: {
            numbers: {
                [key: string]: number;
            };
            /** @enum {string} */
            severity: "impossible" | "shortfall";
            fixes: components["schemas"]["ReasonView"][];
            code: string;
            /** @description A field of the roster: `programme`, `gender` … */
            attribute: string | null;
            value: string | null;
            /** @description Enrolments or groups of the proposal; the code says which. */
            ids: string[];
        };
        MatchingOptionsAbilities: {
            run: boolean;
        };
        MatchingOptionsView: {
            roundId: string;
            size: components["schemas"]["GroupSizeView"];
            counts: components["schemas"]["RosterCountsView"];
            fields: components["schemas"]["MatchingFieldView"][];
            /** @description Every wish for the groups with its weight in this round. A run may say otherwise. */
            wishes: components["schemas"]["GroupWishView"][];
            campuses: components["schemas"]["CampusPlacesView"][];
            /** @description Who is in and gets no group as it is, and why. By name. */
            mentorsLeftOut: components["schemas"]["MentorLeftOut"][];
            /** @description Fields in which nobody is to be the only one in a group. */
            neverAlone: string[];
            commonHour: boolean;
            /** @description How many groups a run would make. */
            groupCount: number;
            /** @description How many mentors a group is to have. */
            mentorsPerGroup: number;
            /** @description False: some rule would be broken, or somebody left out. A run is still possible. */
            feasible: boolean;
            causes: components["schemas"]["CauseView"][];
            /** @description The run that is going on. */
            activeRunId: string | null;
            can: components["schemas"]["MatchingOptionsAbilities"];
        };
        StartMatchingRun: {
            /** @description Fields in which each group should be mixed like the whole; absent: as the round's settings say. */
            mixBy?: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            /** @description How much wishes matter in this run; what is not named: as the round's settings say. */
            wishes?: components["schemas"]["GroupWishView"][];
            /** @description Also place those who have not answered. */
            includeUnanswered?: boolean;
            /**
             * Format: uuid
             * @description Start from this proposal: whom it has pinned stay in their groups.
             */
            basedOnProposalId?: string | null;
            /** @description The same roster, choices and seed give the same groups. Absent: chosen here. */
            seed?: number;
        };
        RunOptionsView: {
            /**
             * @description By what people have in common, in groups; or by what both sides wish, in pairs.
             * @enum {string}
             */
            by: "criteria" | "wishes";
            mixBy: string[];
            /** @description Every wish with its weight. Empty: a run from before wishes had weights. */
            wishes: components["schemas"]["GroupWishView"][];
            includeUnanswered: boolean;
            basedOnProposalId: string | null;
        };
        MatchingRunAbilities: {
            cancel: boolean;
        };
        MatchingRunView: {
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            roundId: string;
            /** @description The first of the round is 1. */
            number: number;
            /** @description From 0 to 1. */
            progress: number;
            options: components["schemas"]["RunOptionsView"];
            seed: string;
            engineVersion: string | null;
            inputHash: string | null;
            /** @description A code: why it failed. */
            failure: string | null;
            /** @description Null: somebody who has been erased. */
            requestedBy: string | null;
            /** @description What it gave, when done; of pairs the first of several. */
            proposalId: string | null;
            can: components["schemas"]["MatchingRunAbilities"];
        };
        MatchingRunPage: {
            items: components["schemas"]["MatchingRunView"][];
            next: string | null;
        };
        ProposalSummary: {
            /** @enum {string} */
            state: "draft" | "published" | "superseded";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            id: string;
            runId: string;
            number: number;
            version: number;
            groups: number;
            placed: number;
            unplaced: number;
            pinned: number;
            withoutLeader: number;
            /**
             * @description Students who were the only one of a kind in their group, before anybody changed it; null where
             *     the run did not mind.
             */
            onlyOnes: number | null;
            /** @description How the engine valued its own proposal, before anybody changed it. Fewer is better. */
            points: number;
            edits: number;
            mixBy: string[];
        };
        ProposalSummaries: {
            items: components["schemas"]["ProposalSummary"][];
        };
        RunOfProposalView: {
            id: string;
            number: number;
            seed: string;
            engineVersion: string | null;
            inputHash: string | null;
            options: components["schemas"]["RunOptionsView"];
        };
        ProgrammeOfPerson: {
            code: string;
            name: string;
        };
        ProposalLeaderView: {
            enrolmentId: string;
            name: string;
            programme: components["schemas"]["ProgrammeOfPerson"] | null;
            isGone: boolean;
            /** @description False also where the mentor has something left to do before a group. */
            canLead: boolean;
        };
        ProposalMemberView: {
            /** @enum {string|null} */
            gender: "woman" | "man" | "other" | null;
            /** @description The values of each field of the roster, for colours and filters; none where unknown. */
            attributes: {
                [key: string]: string[];
            };
            enrolmentId: string;
            name: string;
            programme: components["schemas"]["ProgrammeOfPerson"] | null;
            campus: string | null;
            /** @description Weekly hours as `weekday * 100 + hour`; null: unknown. */
            slots: number[] | null;
            /** @description A new run leaves this student in this group. */
            pinned: boolean;
            /** @description Joined; false for one who has not answered. */
            hasJoined: boolean;
            /** @description Declined or withdrew since: publishing leaves this student out. */
            isGone: boolean;
            /** @description Stands on no list that others read. */
            isProtected: boolean;
        };
        ValueCountView: {
            value: string;
            count: number;
            /** @description What the group would have if it were just like the whole, in tenths. */
            expected: number;
        };
        AttributeMixView: {
            attribute: string;
            counts: components["schemas"]["ValueCountView"][];
            known: number;
            unknown: number;
        };
        HourAlternative: {
            slot: number;
            can: number;
        };
        HourFitView: {
            known: number;
            unknown: number;
            can: number;
            cannotIds: string[];
            /** @description Other hours the mentor could take the group at, best first. */
            alternatives: components["schemas"]["HourAlternative"][];
        };
        ScorecardView: {
            /** @enum {string} */
            level: "good" | "ok" | "weak";
            size: number;
            reasons: components["schemas"]["ReasonView"][];
            mixes: components["schemas"]["AttributeMixView"][];
            /** @description Null where no common hour is asked for. */
            hour: components["schemas"]["HourFitView"] | null;
            /** @description The group's part of the objective; fewer are better. */
            points: number;
        };
        ProposalGroupView: {
            id: string;
            number: number;
            campus: string | null;
            slot: number | null;
            leader: components["schemas"]["ProposalLeaderView"] | null;
            /** @description Names of the further mentors that publishing gives it as it is now. */
            coMentors: string[];
            /** @description The enrolments of all the mentors whom publishing gives it. */
            mentorIds: string[];
            /** @description How many mentors it lacks to be whole. */
            lacksMentors: number;
            members: components["schemas"]["ProposalMemberView"][];
            card: components["schemas"]["ScorecardView"];
        };
        UnplacedView: {
            member: components["schemas"]["ProposalMemberView"];
            reasons: components["schemas"]["ReasonView"][];
        };
        ProposalMentorView: {
            enrolmentId: string;
            name: string;
            programme: components["schemas"]["ProgrammeOfPerson"] | null;
            campus: string | null;
            slots: number[] | null;
            maxGroups: number;
            /** @description The proposal's groups that this mentor leads. */
            groupIds: string[];
            /** @description Withdrew since: publishing leaves the groups without a mentor. */
            isGone: boolean;
            /** @description False also where the mentor has something left to do before a group. */
            canLead: boolean;
        };
        ProposalCountsView: {
            groups: number;
            placed: number;
            unplaced: number;
            pinned: number;
            withoutLeader: number;
            /** @description Students who are the only one of their kind in their group. */
            onlyOnes: number;
            /** @description Groups with something wrong. */
            weak: number;
        };
        EditorView: {
            personId: string;
            /** @description Null: somebody who has been erased. */
            name: string | null;
            isMe: boolean;
        };
        LastChangeView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "move" | "swap" | "pin" | "unpin" | "leader" | "place";
            by: components["schemas"]["EditorView"];
            isUndo: boolean;
        };
        ProposalEditView: {
            /** @enum {string} */
            kind: "move" | "swap" | "pin" | "unpin" | "leader" | "place";
            /** Format: date-time */
            at: string;
            number: number;
            by: components["schemas"]["EditorView"];
            /** @description The students it was about. */
            enrolmentIds: string[];
            groupIds: string[];
        };
        ProposalAbilities: {
            edit: boolean;
            undo: boolean;
            publish: boolean;
        };
        ProposalView: {
            /** @enum {string} */
            state: "draft" | "published" | "superseded";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            roundId: string;
            /** @description The run's number. */
            number: number;
            run: components["schemas"]["RunOfProposalView"];
            size: components["schemas"]["GroupSizeView"];
            /** @description What the engine said could not be had. */
            shortfalls: components["schemas"]["CauseView"][];
            id: string;
            version: number;
            /** @description After an edit only those that look different now, by number; else all. */
            groups: components["schemas"]["ProposalGroupView"][];
            unplaced: components["schemas"]["UnplacedView"][];
            mentors: components["schemas"]["ProposalMentorView"][];
            counts: components["schemas"]["ProposalCountsView"];
            lastChange: components["schemas"]["LastChangeView"] | null;
            /** @description What 'undo' would undo, and whose it is. */
            undoable: components["schemas"]["ProposalEditView"] | null;
            can: components["schemas"]["ProposalAbilities"];
        };
        EffectDelta: {
            unplaced: number;
            outsideSize: number;
            withoutLeader: number;
            onlyOnes: number;
            points: number;
        };
        MoveEffectView: {
            /** @enum {string} */
            verdict: "better" | "same" | "worse" | "not_allowed";
            groupId: string;
            /** @description Why it is not allowed, or what gets better and worse. */
            reasons: components["schemas"]["ReasonView"][];
            delta: components["schemas"]["EffectDelta"];
        };
        MoveEffectsView: {
            /** @description The version of the proposal that this was worked out on. */
            version: number;
            enrolmentId: string;
            effects: components["schemas"]["MoveEffectView"][];
        };
        SwapEffectView: {
            /** @enum {string} */
            verdict: "better" | "same" | "worse" | "not_allowed";
            version: number;
            /** @description Why it is not allowed, or what gets better and worse. */
            reasons: components["schemas"]["ReasonView"][];
            delta: components["schemas"]["EffectDelta"];
        };
        ExplanationView: {
            /** @enum {string} */
            of: "person" | "group" | "unplaced";
            enrolmentId: string | null;
            /** @description The student's group, or the group explained. */
            groupId: string | null;
            reasons: components["schemas"]["ReasonView"][];
            /** @description Every other group for this student, best first. */
            elsewhere: components["schemas"]["MoveEffectView"][];
            /** @description The group's, where a group is explained. */
            card: components["schemas"]["ScorecardView"] | null;
        };
        MoveStudent: {
            /** Format: uuid */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description Null: out of every group.
             */
            groupId: string | null;
        };
        ProposalChangeView: {
            /** @enum {string} */
            state: "draft" | "published" | "superseded";
            id: string;
            version: number;
            /** @description After an edit only those that look different now, by number; else all. */
            groups: components["schemas"]["ProposalGroupView"][];
            unplaced: components["schemas"]["UnplacedView"][];
            mentors: components["schemas"]["ProposalMentorView"][];
            counts: components["schemas"]["ProposalCountsView"];
            lastChange: components["schemas"]["LastChangeView"] | null;
            /** @description What 'undo' would undo, and whose it is. */
            undoable: components["schemas"]["ProposalEditView"] | null;
            can: components["schemas"]["ProposalAbilities"];
        };
        SwapStudents: {
            /** Format: uuid */
            a: string;
            /** Format: uuid */
            b: string;
        };
        PinStudents: {
            enrolmentIds: string[];
            pinned: boolean;
        };
        SetLeader: {
            /** Format: uuid */
            groupId: string;
            /**
             * Format: uuid
             * @description A mentor of the round; null: nobody.
             */
            enrolmentId: string | null;
            /** @description `weekday * 100 + hour`. */
            slot: number | null;
        };
        PublishProposal: {
            /** @description True: groups without a mentor are published, too. Otherwise they stop the publishing. */
            withoutLeader?: boolean;
        };
        PublicationView: {
            proposalId: string;
            roundId: string;
            version: number;
            groups: number;
            placed: number;
            unplaced: number;
            /** @description Members who had declined or withdrawn since the proposal was made. */
            leftOut: number;
            withoutLeader: number;
            /** @description Groups with a mentor, and fewer than a whole group has. */
            fewMentors: number;
        };
        PairStudentView: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            /** @description Stands on no list that others read. */
            isProtected: boolean;
            /** @description Is not in the round any more. */
            isGone: boolean;
        };
        PairMentorView: {
            enrolmentId: string;
            name: string;
            programme: string | null;
            isGone: boolean;
            /** @description How many students at most. */
            places: number;
            /** @description How many the proposal gives. */
            taken: number;
        };
        PairView: {
            student: components["schemas"]["PairStudentView"];
            mentor: components["schemas"]["PairMentorView"];
            reasons: components["schemas"]["ReasonView"][];
        };
        PairFiguresView: {
            students: number;
            placed: number;
            notPlaced: number;
            /** @description Students who have said whom they want. */
            ranked: number;
            /** @description Of those: who got the first on their list, and one of the first three. */
            gotFirst: number;
            gotAmongThree: number;
            /** @description Of those: who got a mentor they had not wished for. */
            gotOther: number;
            /** @description Pairs whose mentor had wished for the student. */
            mentorsWished: number;
            /** @description Students and mentors who would both rather have each other than what they have. */
            wouldSwap: number;
        };
        PairSummaryView: {
            /** @enum {string} */
            mode: "first_choices" | "fewest_left_out" | "fair" | "stable";
            /** @enum {string} */
            state: "draft" | "published" | "superseded";
            /** @description The pair with the least that speaks for it. */
            weakest: components["schemas"]["PairView"] | null;
            id: string;
            version: number;
            figures: components["schemas"]["PairFiguresView"];
            /** @description An earlier one in the list that has the very same pairs. */
            sameAs: string | null;
            /** @description Changes made by hand that stand. */
            edits: number;
            /** @description Nothing is better by its measure: checked, and as the wishes are now. */
            isProven: boolean;
        };
        PairComparisonAbilities: {
            run: boolean;
        };
        PairComparison: {
            run: components["schemas"]["MatchingRunView"] | null;
            roundId: string;
            students: number;
            studentsRanked: number;
            mentors: number;
            mentorsRanked: number;
            /** @description Mentors who are in, and have not done what the round asks of them, or are on leave. */
            mentorsLeftOut: number;
            /** @description Of all mentors. */
            places: number;
            /** @description Lists of wishes may still be changed. */
            wishesAreOpen: boolean;
            /** @description Somebody has come, gone or changed a list since. */
            isStale: boolean;
            proposals: components["schemas"]["PairSummaryView"][];
            can: components["schemas"]["PairComparisonAbilities"];
        };
        NotPlacedView: {
            student: components["schemas"]["PairStudentView"];
            reasons: components["schemas"]["ReasonView"][];
            /** @description Each enough alone to place one student more. */
            fixes: components["schemas"]["ReasonView"][];
        };
        PairProposalView: {
            /** @enum {string} */
            mode: "first_choices" | "fewest_left_out" | "fair" | "stable";
            /** @enum {string} */
            state: "draft" | "published" | "superseded";
            lastChange: components["schemas"]["LastChangeView"] | null;
            undoable: components["schemas"]["ProposalEditView"] | null;
            id: string;
            roundId: string;
            /** @description Of its run. */
            number: number;
            version: number;
            figures: components["schemas"]["PairFiguresView"];
            /** @description By the student's name. */
            pairs: components["schemas"]["PairView"][];
            notPlaced: components["schemas"]["NotPlacedView"][];
            mentors: components["schemas"]["PairMentorView"][];
            isProven: boolean;
            isStale: boolean;
            can: components["schemas"]["ProposalAbilities"];
        };
        ExchangeView: {
            /** @description Null: the other has no mentor to give; the student would be left without one. */
            reasons: components["schemas"]["ReasonView"][] | null;
            student: components["schemas"]["PairStudentView"];
        };
        AlternativeView: {
            mentor: components["schemas"]["PairMentorView"];
            reasons: components["schemas"]["ReasonView"][];
            /** @description A no, or a rule: the two cannot be a pair. */
            isAllowed: boolean;
            /** @description Who has this mentor, where there is no free place. */
            exchanges: components["schemas"]["ExchangeView"][];
        };
        PairAlternatives: {
            student: components["schemas"]["PairStudentView"];
            /** @description The mentor the student has in the proposal. */
            mentorId: string | null;
            /** @description All others, the best first. */
            alternatives: components["schemas"]["AlternativeView"][];
        };
        PairByHand: {
            /**
             * Format: uuid
             * @description The student.
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description Null: no mentor.
             */
            mentorId?: string | null;
            /**
             * Format: uuid
             * @description Another student of that mentor, who gets what this one has.
             */
            exchangeWithId?: string | null;
        };
        TalkPerson: {
            enrolmentId: string;
            /** @description Null: withheld, since it is protected; or of somebody who is no more. */
            name: string | null;
            isFormer: boolean;
        };
        OwnTalk: {
            /** @enum {string} */
            openedAs: "mentee" | "mentor";
            /** @enum {string} */
            state: "open" | "booked" | "held" | "cancelled" | "nobody_came";
            id: string;
            groupId: string;
            groupNumber: number;
            /** @description Of a pair: who is in it, but for the reader and a protected one; null: of a group. */
            pair: string[] | null;
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
            /** @description With whom: a student's mentor, a mentor's student. */
            other: components["schemas"]["TalkPerson"];
        };
        MeetingTurnout: {
            present: number;
            /** @description Null where heads were counted and names not kept. */
            of: number | null;
        };
        NextStep: {
            what: string;
            /** @description ISO date. */
            on: string;
            /** @description Its day is not past, and no later log says another. */
            isOpen: boolean;
        };
        MeetingAbilities: {
            /** @description Move it, cancel it, change its place. */
            change: boolean;
            /** @description Write or correct the log. Before it begins, only that it is cancelled. */
            log: boolean;
            /** @description Say whether one comes: as a student of the group, until it is over. */
            reply: boolean;
        };
        MeetingInList: {
            /** @enum {string} */
            openedAs: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "nobody_came";
            /** @enum {string|null} */
            myPresence: "present" | "excused" | "absent" | null;
            /** @description What I have said as a student: that I come, or don't. Null: nothing yet. */
            myReply: boolean | null;
            /** @enum {string|null} */
            taskState: "done" | "partly" | "not_done" | null;
            id: string;
            groupId: string;
            groupNumber: number;
            /** @description Of a pair: who is in it, but for the reader and a protected one; null: of a group. */
            pair: string[] | null;
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
            /** @description What it was planned to be about. */
            theme: components["schemas"]["NamedCodeView"] | null;
            /** @description There is material for its theme, or a task. */
            hasSession: boolean;
            /** @description What was taken up. */
            themes: components["schemas"]["NamedCodeView"][];
            summary: string | null;
            turnout: components["schemas"]["MeetingTurnout"] | null;
            /** @description How many have said that they don't come. */
            notComing: number | null;
            /** @description How long it really was. */
            minutes: number | null;
            nextStep: components["schemas"]["NextStep"] | null;
            /** @description It was held, and whoever logs it has yet to say who came. */
            lacksWhoCame: boolean;
            version: number;
            can: components["schemas"]["MeetingAbilities"];
        };
        MyMeetings: {
            talks: components["schemas"]["OwnTalk"][];
            /** @description Whether I have meetings before the first day that was asked for, which the groups' pages list. */
            hasOlder: boolean;
            meetings: components["schemas"]["MeetingInList"][];
        };
        MeetingList: {
            meetings: components["schemas"]["MeetingInList"][];
        };
        ThemeToLog: {
            /** @description Stays when the name is changed: meetings refer to it. */
            code: string;
            name: components["schemas"]["LocalizedName"];
            /** @description What the students do: Markdown. */
            task: components["schemas"]["LocalizedText"] | null;
        };
        SuggestedTime: {
            /** @description `2026-10-20`, in the institution's time zone. */
            date: string;
            time: string;
        };
        HourThatSuits: {
            slot: number;
            members: number;
            mentor: boolean;
        };
        MeetingForm: {
            /** @enum {string} */
            attendance: "off" | "counted" | "by_name";
            /** @enum {string} */
            summaryReaders: "group" | "group_and_coordinator";
            /** @description First and last day of the round, as ISO dates: meetings are within it. */
            startsOn: string;
            endsOn: string;
            timeZone: string;
            minutes: number;
            /** @description Its group is a pair. */
            isPair: boolean;
            /** @description It has to be said of each whether they came: it is required, or hours are paid. */
            mustSay: boolean;
            /** @description The reader logs for the mentor, and has no reflection to write. */
            onBehalf: boolean;
            /** @description Whether the reader reads, and so writes, what is shared with the group. */
            writesSummary: boolean;
            themes: components["schemas"]["ThemeToLog"][];
            topics: components["schemas"]["NamedCodeView"][];
            /** @description The group's hour, the next time it comes round after the last planned meeting. */
            suggested: components["schemas"]["SuggestedTime"] | null;
            hours: components["schemas"]["HourThatSuits"][];
            members: number;
            answered: number;
        };
        PlanMeetings: {
            place?: string | null;
            /** Format: uri */
            link?: string | null;
            /** @description A code of the round's themes. */
            theme?: string | null;
            count?: number;
            everyWeeks?: number;
            /** @description A single one is meant to be on a day that is kept free; a series passes over such days. */
            onClosedDay?: boolean;
            date: string;
            time: string;
            minutes?: number;
        };
        PassedOverView: {
            /** @description ISO date. */
            date: string;
            closed: components["schemas"]["ClosedDaysView"];
        };
        PlannedSeries: {
            meetings: components["schemas"]["MeetingInList"][];
            /** @description On days that are kept free, a series has no meeting, and goes on as much longer. */
            passedOver: components["schemas"]["PassedOverView"][];
        };
        MarkedAttendance: {
            /** @enum {string} */
            presence: "present" | "excused" | "absent";
            /** Format: uuid */
            enrolmentId: string;
        };
        LogUnplannedMeeting: {
            /** @enum {string} */
            outcome: "held" | "cancelled" | "nobody_came";
            /**
             * @description Whether the students had done what the theme asks of them.
             * @enum {string|null}
             */
            taskState?: "done" | "partly" | "not_done" | null;
            /** @description What is to be done next, and until when: the group reads this. */
            nextStep?: string | null;
            nextStepOn?: string | null;
            /** @description The group reads this. */
            summary?: string | null;
            /** @description Its author alone reads this; left out, it stays as it is. */
            reflection?: string | null;
            place?: string | null;
            date: string;
            time: string;
            /** @description There is another meeting at the time, of the group or of its mentor, and this one was, too. */
            besidesOther?: boolean;
            /**
             * @description Who is not named came, if it was held: but where attendance is required or hours are paid, each
             *     has to be named.
             */
            attendance?: components["schemas"]["MarkedAttendance"][];
            /** @description Where the scheme counts heads. */
            presentCount?: number;
            /** @description Codes of the round's themes and topics. */
            themes?: string[];
            topics?: string[];
            /** @description How long it really was, in minutes; left out: as long as it was planned. */
            minutes?: number;
        };
        SessionPlan: {
            /** @description What to use. */
            material: components["schemas"]["LocalizedText"] | null;
            /** @description What the students do. */
            task: components["schemas"]["LocalizedText"] | null;
        };
        AttendanceEntry: {
            /** @enum {string|null} */
            presence: "present" | "excused" | "absent" | null;
            /** @description Whether they have said that they come; null: neither. */
            reply: boolean | null;
            enrolmentId: string;
            /** @description Null: withheld, since it is protected; or of somebody who is no more. */
            name: string | null;
            isProtected: boolean;
            /** @description Has been erased: there was somebody. */
            isFormer: boolean;
            /** @description Was there, and belongs to another group. */
            isGuest: boolean;
        };
        ReplyEntry: {
            enrolmentId: string;
            /** @description Null: withheld, since it is protected; or of somebody who is no more. */
            name: string | null;
            coming: boolean;
        };
        WhoLogged: {
            /** @enum {string} */
            as: "mentor" | "coordinator" | "link";
            /** @description Null where the reader is not told, or who it was is no more. */
            name: string | null;
            at: string;
        };
        MeetingView: {
            /** @enum {string} */
            openedAs: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "nobody_came";
            /** @enum {string|null} */
            myPresence: "present" | "excused" | "absent" | null;
            /** @description What I have said as a student: that I come, or don't. Null: nothing yet. */
            myReply: boolean | null;
            /** @enum {string|null} */
            taskState: "done" | "partly" | "not_done" | null;
            /** @enum {string} */
            summaryReaders: "group" | "group_and_coordinator";
            /** @description Of the theme it was planned to be about. */
            session: components["schemas"]["SessionPlan"] | null;
            attendance: components["schemas"]["AttendanceEntry"][] | null;
            /** @description Who has said whether they come. */
            replies: components["schemas"]["ReplyEntry"][] | null;
            /** @description What the students struggle with, as the mentor marked it. */
            topics: components["schemas"]["NamedCodeView"][] | null;
            /** @description In pairs: they have been counted for the scheme, and can be said no more. */
            topicsCounted: boolean;
            logged: components["schemas"]["WhoLogged"] | null;
            /** @description How many times the log has been corrected. */
            corrections: number;
            id: string;
            groupId: string;
            groupNumber: number;
            /** @description Of a pair: who is in it, but for the reader and a protected one; null: of a group. */
            pair: string[] | null;
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
            /** @description What it was planned to be about. */
            theme: components["schemas"]["NamedCodeView"] | null;
            /** @description There is material for its theme, or a task. */
            hasSession: boolean;
            /** @description What was taken up. */
            themes: components["schemas"]["NamedCodeView"][];
            summary: string | null;
            turnout: components["schemas"]["MeetingTurnout"] | null;
            /** @description How many have said that they don't come. */
            notComing: number | null;
            /** @description How long it really was. */
            minutes: number | null;
            nextStep: components["schemas"]["NextStep"] | null;
            /** @description It was held, and whoever logs it has yet to say who came. */
            lacksWhoCame: boolean;
            version: number;
            can: components["schemas"]["MeetingAbilities"];
        };
        LogAsItStood: {
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "nobody_came";
            /** @enum {string|null} */
            taskState: "done" | "partly" | "not_done" | null;
            version: number;
            written: components["schemas"]["WhoLogged"];
            minutes: number | null;
            themes: components["schemas"]["NamedCodeView"][];
            topics: components["schemas"]["NamedCodeView"][] | null;
            presentCount: number | null;
            attendance: components["schemas"]["AttendanceEntry"][] | null;
            summary: string | null;
            nextStep: components["schemas"]["NextStep"] | null;
        };
        LogHistory: {
            versions: components["schemas"]["LogAsItStood"][];
        };
        ChangeMeeting: {
            place?: string | null;
            /** Format: uri */
            link?: string | null;
            theme?: string | null;
            date?: string;
            time?: string;
            minutes?: number;
            cancelled?: boolean;
            /** @description It is meant to be moved to a day that is kept free. */
            onClosedDay?: boolean;
        };
        LogMeeting: {
            /** @enum {string} */
            outcome: "held" | "cancelled" | "nobody_came";
            /**
             * @description Whether the students had done what the theme asks of them.
             * @enum {string|null}
             */
            taskState?: "done" | "partly" | "not_done" | null;
            /** @description What is to be done next, and until when: the group reads this. */
            nextStep?: string | null;
            nextStepOn?: string | null;
            /** @description The group reads this. */
            summary?: string | null;
            /** @description Its author alone reads this; left out, it stays as it is. */
            reflection?: string | null;
            /**
             * @description Who is not named came, if it was held: but where attendance is required or hours are paid, each
             *     has to be named.
             */
            attendance?: components["schemas"]["MarkedAttendance"][];
            /** @description Where the scheme counts heads. */
            presentCount?: number;
            /** @description Codes of the round's themes and topics. */
            themes?: string[];
            topics?: string[];
            /** @description How long it really was, in minutes; left out: as long as it was planned. */
            minutes?: number;
        };
        StudentHoursView: {
            /** @description Null: protected. */
            name: string | null;
            /** @description Hours of the week as `weekday * 100 + hour`; null: has not said. */
            slots: number[] | null;
            enrolmentId: string;
        };
        PlanStretch: {
            /** @description ISO dates, both inclusive. */
            startsOn: string;
            endsOn: string;
            /** @description How many meetings there are in these days. */
            there: number;
        };
        MovedView: {
            /** @enum {string} */
            why: "exam" | "holiday" | "closed" | "pause" | "group_meets" | "mentor_meets" | "skipped_time";
            /** @description The day it would have been, as an ISO date. */
            from: string;
            closed: components["schemas"]["ClosedDaysView"] | null;
        };
        ProposedMeetingView: {
            /** @description By the institution's calendar and clock. */
            date: string;
            time: string;
            minutes: number;
            theme: components["schemas"]["NamedCodeView"] | null;
            /** @description After the week by which its theme should have been held. */
            isLate: boolean;
            /** @description Later than its turn; null: it is not. */
            moved: components["schemas"]["MovedView"] | null;
        };
        PlanView: {
            /** @enum {string} */
            per: "term" | "year" | "round";
            /** @description Null: neither the round nor the reader says a number. */
            count: number | null;
            everyWeeks: number | null;
            /** @description The weekly hour it goes by; null: none is known, and nothing is proposed. */
            weekday: number | null;
            time: string | null;
            /** @description Null where the round shows only how many can when. */
            whoCan: components["schemas"]["StudentHoursView"][] | null;
            /** @description The days it is for: a term, a year of study or the round. ISO dates. */
            startsOn: string;
            endsOn: string;
            /** @description Those that are not over, of which this is one. */
            stretches: components["schemas"]["PlanStretch"][];
            /** @description How many meetings there are in these days: planned, held, or such that nobody came to. */
            there: number;
            minutes: number;
            meetings: components["schemas"]["ProposedMeetingView"][];
            /** @description How many there is no day for. */
            lacking: number;
            /** @description Mandatory themes without a meeting. */
            themesLeft: components["schemas"]["NamedCodeView"][];
            themes: components["schemas"]["NamedCodeView"][];
            /** @description What the institution keeps free in these days. */
            closed: components["schemas"]["ClosedDaysView"][];
        };
        PlannedMeeting: {
            place?: string | null;
            /** Format: uri */
            link?: string | null;
            /** @description A code of the round's themes. */
            theme?: string | null;
            date: string;
            time: string;
            minutes?: number;
        };
        MakePlan: {
            meetings: components["schemas"]["PlannedMeeting"][];
        };
        TimetableGroup: {
            campus: string | null;
            /** @description Of a pair: who is in it. */
            pair: string[] | null;
            id: string;
            number: number;
            /** @description Of its students; none: not known of any. */
            programmes: string[];
            mentors: string[];
            /** @description Planned and held, from the first to the last day of what counts now. */
            planned: number;
            held: number;
        };
        TimetableAbilities: {
            /** @description The round is one whose meetings are planned. */
            timetable: boolean;
        };
        TimetableGroups: {
            /** @description How many there should be in these days; null: no number is set. */
            count: number | null;
            everyWeeks: number | null;
            groups: components["schemas"]["TimetableGroup"][];
            startsOn: string;
            endsOn: string;
            minutes: number;
            can: components["schemas"]["TimetableAbilities"];
        };
        GroupInRoom: {
            place?: string | null;
            /** Format: uuid */
            groupId: string;
        };
        TimetableSeries: {
            groups: components["schemas"]["GroupInRoom"][];
            /** @description The first day; the others are as many weeks later as it says, but for days that are kept free. */
            date: string;
            time: string;
            minutes: number;
            count: number;
            everyWeeks: number;
        };
        TimetableNote: {
            params: {
                [key: string]: string | number;
            };
            code: string;
        };
        PreviewedMeeting: {
            /** @description Where it stands in the file; null: it comes from no file. */
            line: number | null;
            place: string | null;
            /** @description A code of the round's themes. */
            theme: string | null;
            groupId: string;
            groupNumber: number;
            date: string;
            time: string;
            minutes: number;
            /** @description Why it cannot be; none: it can. */
            faults: components["schemas"]["TimetableNote"][];
            /** @description It can be, but a room is taken twice, it is past, or it is not on the day it would have been. */
            warnings: components["schemas"]["TimetableNote"][];
        };
        TimetableColumn: {
            /** @enum {string|null} */
            field: "group" | "date" | "time" | "end" | "minutes" | "room" | "theme" | null;
            /** @description From 0. */
            column: number;
            header: string;
            /** @description Its first values. */
            samples: string[];
        };
        RefusedTimetableRow: {
            line: number;
            faults: components["schemas"]["TimetableNote"][];
            /** @description What stands there, shortened. */
            content: string;
        };
        TimetablePreview: {
            /** @description What there must be a column for, and is none: nothing is read before one is chosen. */
            missing: ("group" | "date" | "time" | "end" | "minutes" | "room" | "theme")[];
            meetings: components["schemas"]["PreviewedMeeting"][];
            /** @description Of a CSV file; none: there is nothing to choose. */
            columns: components["schemas"]["TimetableColumn"][];
            refused: components["schemas"]["RefusedTimetableRow"][];
            /** @description How many of a series there is no week for, in each group. */
            lacking: number;
        };
        ChosenColumn: {
            /**
             * @description Null: nothing that a timetable needs.
             * @enum {string|null}
             */
            field: "group" | "date" | "time" | "end" | "minutes" | "room" | "theme" | null;
            column: number;
        };
        TimetableFile: {
            /**
             * Format: base64
             * @description Its bytes, as base64.
             */
            content: string;
            /** @description Of every column, once one has been chosen by hand. */
            columns?: components["schemas"]["ChosenColumn"][];
        };
        TimetabledMeeting: {
            place?: string | null;
            /** Format: uri */
            link?: string | null;
            /** @description A code of the round's themes. */
            theme?: string | null;
            date: string;
            time: string;
            minutes?: number;
            /** Format: uuid */
            groupId: string;
        };
        MakeTimetable: {
            meetings: components["schemas"]["TimetabledMeeting"][];
        };
        TimetableDone: {
            meetings: number;
            groups: number;
        };
        ReflectionView: {
            /** @description Null where nothing is written. */
            body: string | null;
        };
        WriteReflection: {
            body: string;
        };
        RoundGroup: {
            id: string;
            number: number;
            campus: string | null;
            slot: number | null;
            seats: number;
            seatsTaken: number;
            mentors: string[];
            /** @description The students, where groups are pairs; null: not told of groups. */
            students: string[] | null;
            /** @description ISO 8601 instants. */
            nextMeeting: string | null;
            lastHeld: string | null;
            held: number;
            /** @description Whether the two of a pair have agreed on goals; null where they need not. */
            hasAgreement: boolean | null;
            /** @description Meetings that are over and not logged. */
            unlogged: number;
        };
        RoundGroups: {
            items: components["schemas"]["RoundGroup"][];
            next: string | null;
        };
        MyCalendar: {
            /** @description An ISO 8601 instant; null: there is none. */
            since: string | null;
            /** @description The day a calendar last read it, as `2026-09-01`; null: never. */
            lastReadOn: string | null;
        };
        CalendarMade: {
            /** @description The address itself, this once: it is not kept, and cannot be shown again. */
            address: string;
        };
        ReplyToMeeting: {
            /** @description Null takes the reply back. */
            coming: boolean | null;
        };
        MyReply: {
            coming: boolean | null;
        };
        ReplyLink: {
            /** @description What stands after `#` in the mail's link. */
            token: string;
        };
        MeetingToReplyTo: {
            /**
             * @description Cancelled, or logged by now: there is nothing to say any more.
             * @enum {string}
             */
            state: "open" | "cancelled" | "over" | "left";
            coming: boolean | null;
            groupNumber: number;
            isPair: boolean;
            round: string;
            institution: string;
            /** @description Where the meeting is: an IANA name. */
            timeZone: string;
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            theme: components["schemas"]["NamedCodeView"] | null;
        };
        ReplyByLink: {
            /** @description What stands after `#` in the mail's link. */
            token: string;
            coming: boolean;
        };
        AttendanceFactsView: {
            /** @enum {string} */
            per: "term" | "year" | "round";
            /**
             * @description `least` of each hundred, or so many.
             * @enum {string}
             */
            unit: "percent" | "meetings";
            /** @enum {string} */
            outlook: "reached" | "within_reach" | "out_of_reach";
            /** @description ISO dates, both inclusive. */
            startsOn: string;
            endsOn: string;
            least: number;
            attended: number;
            /** @description How many count so far. */
            of: number;
            /** @description How many are still to come, as far as is known. */
            left: number;
            /** @description How many one has to have attended by the end. */
            needed: number;
            /** @description How many more one has to attend; more than are left while more can be planned, and within reach. */
            missing: number;
            /** @description Has been at fewer than is asked, of the meetings so far. */
            isBelow: boolean;
            /** @description Talks with the mentor count as meetings, and are among them. */
            countsTalks: boolean;
        };
        MissedOrMet: {
            /** @enum {string} */
            presence: "present" | "excused" | "absent";
            /** @enum {string|null} */
            decision: "approved" | "replaced" | null;
            /** @description The meeting's, or the talk's. */
            id: string;
            isTalk: boolean;
            groupNumber: number;
            /** @description ISO 8601 instant. */
            startsAt: string;
            /** @description At a group that was not theirs. */
            isGuest: boolean;
        };
        MyAttendance: {
            enrolmentId: string;
            groupId: string | null;
            facts: components["schemas"]["AttendanceFactsView"];
            /** @description By time. */
            marks: components["schemas"]["MissedOrMet"][];
        };
        MyAttendances: {
            rounds: components["schemas"]["MyAttendance"][];
        };
        AttendingStudent: {
            enrolmentId: string;
            /** @description Null: withheld, since it is protected. */
            name: string | null;
            groupId: string | null;
            groupNumber: number | null;
            facts: components["schemas"]["AttendanceFactsView"];
            /** @description Absences that they excused themselves from, and nothing has been decided about. */
            undecided: number;
        };
        GroupAttendance: {
            /** @description Null: the round asks for nothing. */
            students: components["schemas"]["AttendingStudent"][] | null;
        };
        AttendanceNumbers: {
            all: number;
            below: number;
            out_of_reach: number;
            undecided: number;
        };
        RoundAttendance: {
            numbers: components["schemas"]["AttendanceNumbers"];
            items: components["schemas"]["AttendingStudent"][];
            next: string | null;
        };
        AttendanceExport: {
            students: components["schemas"]["AttendingStudent"][];
            /** @description How many are not in it, since their addresses are protected. */
            leftOut: number;
        };
        StudentAttendance: {
            facts: components["schemas"]["AttendanceFactsView"] | null;
            enrolmentId: string;
            name: string;
            groupNumber: number | null;
            marks: components["schemas"]["MissedOrMet"][];
        };
        DecideAbsence: {
            /** @enum {string|null} */
            decision: "approved" | "replaced" | null;
            /** Format: uuid */
            enrolmentId: string;
        };
        DecideTalkAbsence: {
            /** @enum {string|null} */
            decision: "approved" | "replaced" | null;
        };
        AddGuest: {
            /** @description An e-mail address, or a full name as the round's list has it. */
            who: string;
        };
        RemoveGuest: {
            /** Format: uuid */
            enrolmentId: string;
        };
        TalkAbilities: {
            book: boolean;
            /** @description Give the time back. */
            free: boolean;
            /** @description Take the time away; who has booked it is told. */
            remove: boolean;
            log: boolean;
        };
        TalkView: {
            /** @enum {string} */
            state: "open" | "booked" | "held" | "cancelled" | "nobody_came";
            /** @description Who said whether it was held; null: nobody has. */
            logged: components["schemas"]["WhoLogged"] | null;
            id: string;
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
            /** @description What came up has been counted, and is said once; false to students. */
            topicsCounted: boolean;
            mentor: components["schemas"]["TalkPerson"];
            /** @description Null to those whose talk it is not, and while it is nobody's. */
            student: components["schemas"]["TalkPerson"] | null;
            /** @description How many times that has been corrected. */
            corrections: number;
            can: components["schemas"]["TalkAbilities"];
        };
        TalksOfStudent: {
            enrolmentId: string;
            /** @description Null: withheld, since it is protected; or of somebody who is no more. */
            name: string | null;
            isFormer: boolean;
            held: number;
            booked: number;
            /** @description Those they did not come to and need not have, as a coordinator has decided; 0 to others. */
            excused: number;
            /** @description None is missing beside those. */
            isComplete: boolean;
        };
        TalksAbilities: {
            /** @description Open times. */
            open: boolean;
            /** @description Log one that nobody had booked. */
            logUnplanned: boolean;
        };
        Talks: {
            /** @enum {string} */
            openedAs: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            groupId: string;
            groupNumber: number;
            pair: string[] | null;
            /** @description How many each student is to have, and how long one is. */
            count: number;
            minutes: number;
            /** @description What a mentor may say that came up; empty to others. */
            topics: components["schemas"]["NamedCodeView"][];
            /** @description The stretch of the round that they are counted in: ISO dates. */
            startsOn: string;
            endsOn: string;
            /**
             * @description One's own, and to a student the open times of the group's mentors; to a coordinator those that are to be
             *     logged or have been; by time.
             */
            talks: components["schemas"]["TalkView"][];
            /** @description The reader's own, as a student; null to others. */
            mine: components["schemas"]["TalksOfStudent"] | null;
            /** @description Everybody in the group; null to students. */
            students: components["schemas"]["TalksOfStudent"][] | null;
            /** @description The mentors that the group has or had, to whoever may log for them; null to others. */
            mentors: components["schemas"]["TalkPerson"][] | null;
            can: components["schemas"]["TalksAbilities"];
        };
        TalksInRound: {
            /** @description Of a pair: who is in it. */
            pair: string[] | null;
            groupId: string;
            groupNumber: number;
            held: number;
            booked: number;
            /** @description Those they did not come to and need not have, as a coordinator has decided; 0 to others. */
            excused: number;
            /** @description None is missing beside those. */
            isComplete: boolean;
            enrolmentId: string;
            /** @description Null: withheld, since it is protected; or of somebody who is no more. */
            name: string | null;
            isFormer: boolean;
        };
        RoundTalks: {
            /** @description How many each student is to have in the stretch. */
            count: number;
            startsOn: string;
            endsOn: string;
            /** @description Students in groups who have none held and none booked, or fewer than they are to have; by group and name. */
            lacking: components["schemas"]["TalksInRound"][];
            students: number;
            /** @description Over, and nobody has said whether they were held: a coordinator can, for the mentor; by time. */
            toLog: components["schemas"]["TalkView"][];
        };
        OpenTalks: {
            place?: string | null;
            /** Format: uri */
            link?: string | null;
            date: string;
            time: string;
            count: number;
            /** @description How long each of them is; left out: as the scheme says. */
            minutes?: number;
            /** @description Between two of them. */
            pause?: number;
        };
        LogUnplannedTalk: {
            /**
             * Format: uuid
             * @description Whose talk it was, where a coordinator logs it: the enrolment of a mentor that the group has or had.
             */
            mentorId?: string | null;
            /** Format: uuid */
            studentId: string;
            date: string;
            time: string;
            topics?: string[];
        };
        BookTalk: {
            /**
             * Format: uuid
             * @description The time that is given back for this one: moving a talk is one step.
             */
            instead?: string | null;
        };
        LogTalk: {
            /** @enum {string} */
            outcome: "held" | "nobody_came";
            topics?: string[];
        };
        TalkAsItStood: {
            /** @enum {string} */
            state: "held" | "nobody_came";
            version: number;
            written: components["schemas"]["WhoLogged"];
        };
        TalkHistory: {
            versions: components["schemas"]["TalkAsItStood"][];
        };
        LookAtReport: {
            token: string;
        };
        TalkToReport: {
            /**
             * @description `booked`: it can be said by this link whether they met.
             * @enum {string}
             */
            state: "open" | "booked" | "held" | "cancelled" | "nobody_came";
            talkId: string;
            groupId: string;
            groupNumber: number;
            /** @description Its group is a pair. */
            isPair: boolean;
            /** @description ISO 8601, and where the institution's clocks are. */
            startsAt: string;
            endsAt: string;
            timeZone: string;
        };
        ReportMeeting: {
            token: string;
            /** @description They met; else they did not: a meeting is logged as cancelled, and of a talk that nobody came. */
            met: boolean;
        };
        ShiftToLog: {
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string;
            /** @description The same by the institution's clock, as logging takes it. */
            date: string;
            time: string;
            endTime: string;
        };
        LoggedShift: {
            /** @enum {string} */
            state: "held" | "not_held";
            id: string;
            startsAt: string;
            endsAt: string;
            date: string;
            time: string;
            endTime: string;
            place: string | null;
            /** @description Null: it was not held. */
            visitors: number | null;
            /** @description What came up has been counted, and is said once. */
            topicsCounted: boolean;
            /** @description The mentor, or a coordinator for the mentor. */
            logged: components["schemas"]["WhoLogged"];
            version: number;
        };
        ShiftsAbilities: {
            log: boolean;
        };
        ShiftsOfMentor: {
            enrolmentId: string;
            name: string;
            /** @description They are the reader's own. */
            isOwn: boolean;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description The round's first and last day. */
            startsOn: string;
            endsOn: string;
            topics: components["schemas"]["NamedCodeView"][];
            /** @description Both: the newest first. */
            toLog: components["schemas"]["ShiftToLog"][];
            logged: components["schemas"]["LoggedShift"][];
            can: components["schemas"]["ShiftsAbilities"];
        };
        LogShift: {
            place?: string | null;
            /** @enum {string} */
            outcome: "held" | "not_held";
            /** @description How many came; of a shift that was held. Never who. */
            visitors?: number | null;
            date: string;
            time: string;
            endTime: string;
            /** @description Codes of the round's list: counted for the scheme and the month, and kept nowhere else. */
            topics?: string[];
        };
        ShiftAsItStood: {
            /** @enum {string} */
            state: "held" | "not_held";
            version: number;
            written: components["schemas"]["WhoLogged"];
            /** @description ISO 8601 instants. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            visitors: number | null;
        };
        ShiftHistory: {
            versions: components["schemas"]["ShiftAsItStood"][];
        };
        ShiftsByMentor: {
            enrolmentId: string;
            name: string;
            held: number;
            notHeld: number;
            /** @description Have been, and nobody has logged them. */
            notLogged: number;
            visitors: number;
        };
        ShiftsByMonth: {
            /** @description `2026-10`. */
            month: string;
            held: number;
            notHeld: number;
            /** @description Have been, and nobody has logged them. */
            notLogged: number;
            visitors: number;
        };
        RoundShifts: {
            schemeId: string;
            /** @description By name. */
            mentors: components["schemas"]["ShiftsByMentor"][];
            /** @description The newest first. */
            months: components["schemas"]["ShiftsByMonth"][];
        };
        MeetingToReport: {
            /**
             * @description `planned`: it can be said by this link whether they met.
             * @enum {string}
             */
            state: "planned" | "held" | "cancelled" | "nobody_came";
            meetingId: string;
            groupNumber: number;
            /** @description Its group is a pair. */
            isPair: boolean;
            /** @description ISO 8601, and where the institution's clocks are. */
            startsAt: string;
            endsAt: string;
            timeZone: string;
            /** @description That they met is not all: who came has to be said of each, signed in. */
            mustSay: boolean;
        };
        CountedTopic: {
            /** @description `2026-10`. */
            month: string;
            topic: components["schemas"]["NamedCodeView"];
            /** @description In so many meetings: five or more. */
            meetings: number;
        };
        TopicCounts: {
            /** @description The newest month first, in it the most first. */
            topics: components["schemas"]["CountedTopic"][];
        };
        ServiceNames: {
            nb: string;
            nn: string | null;
            en: string | null;
        };
        ServiceTexts: {
            nb: string;
            nn: string | null;
            en: string | null;
        };
        ServiceCard: {
            topics: ("study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career")[];
            id: string;
            names: components["schemas"]["ServiceNames"];
            texts: components["schemas"]["ServiceTexts"];
            /** @description Null: wherever somebody studies. */
            campus: string | null;
            link: string | null;
            phone: string | null;
            email: string | null;
            /** @description The day somebody last said that it is still true. */
            checkedOn: string;
        };
        DirectoryAbilities: {
            /** @description Cards: own ones or all. */
            keep: boolean;
        };
        Directory: {
            services: components["schemas"]["ServiceCard"][];
            /** @description Where the institution receives reports; Kull receives none. */
            speakUpLink: string | null;
            can: components["schemas"]["DirectoryAbilities"];
        };
        ServiceOwner: {
            id: string;
            /** @description Null: protected. */
            name: string | null;
            /** @description Still has the role that lets them keep cards. */
            holdsRole: boolean;
        };
        KeptService: {
            topics: ("study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career")[];
            id: string;
            names: components["schemas"]["ServiceNames"];
            texts: components["schemas"]["ServiceTexts"];
            /** @description Null: wherever somebody studies. */
            campus: string | null;
            link: string | null;
            phone: string | null;
            email: string | null;
            /** @description The day somebody last said that it is still true. */
            checkedOn: string;
            isActive: boolean;
            version: number;
            owner: components["schemas"]["ServiceOwner"] | null;
            /** @description Nobody has said for half a year that it is still true. */
            isDue: boolean;
        };
        KeptAbilities: {
            /** @description New cards, owners, and the link to speak up. */
            arrange: boolean;
        };
        KeptServices: {
            /** @description Those that are due first. */
            services: components["schemas"]["KeptService"][];
            speakUpLink: string | null;
            can: components["schemas"]["KeptAbilities"];
        };
        PossibleOwner: {
            id: string;
            name: string;
        };
        ServiceChoices: {
            campuses: string[];
            /** @description Who has the role; empty for those who may not name an owner. */
            owners: components["schemas"]["PossibleOwner"][];
            can: components["schemas"]["KeptAbilities"];
        };
        ServiceBody: {
            topics: ("study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career")[];
            campus?: string | null;
            /** Format: uri */
            link?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /**
             * Format: uuid
             * @description Only from whoever arranges the directory. Null: nobody. Left out: as it is.
             */
            ownerId?: string | null;
            names: components["schemas"]["ServiceNames"];
            texts: components["schemas"]["ServiceTexts"];
            isActive: boolean;
        };
        SpeakUpLink: {
            /** Format: uri */
            link?: string | null;
        };
        PossibleRecipient: {
            /** @enum {string} */
            capacity: "coordinator" | "service_owner";
            /** @description Names of the services somebody owns; none for coordinators. */
            services: string[];
            /** @description On leave until that day; a deputy does not read what is sent to them. */
            awayUntil: string | null;
            id: string;
            name: string;
        };
        NameableStudent: {
            enrolmentId: string;
            name: string;
        };
        ConcernForm: {
            groupNumber: number;
            /** @description About a pair. */
            isPair: boolean;
            recipients: components["schemas"]["PossibleRecipient"][];
            /** @description Members of the group whom the mentor knows by name. */
            students: components["schemas"]["NameableStudent"][];
        };
        WriteConcern: {
            /** @enum {string} */
            topic: "study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career";
            /**
             * Format: uuid
             * @description The enrolment of the student it is about. Left out or null: the group.
             */
            enrolmentId?: string | null;
            recipientIds: string[];
            /** @description The student knows of it and agrees. Needed where one is named. */
            studentAgreed?: boolean;
            body: string;
        };
        ConcernReader: {
            /** @enum {string} */
            capacity: "coordinator" | "service_owner";
            /** @description Null: protected, or no more. */
            name: string | null;
            isMe: boolean;
            hasRead: boolean;
            /** @description Still has the role, and can therefore read it. */
            canRead: boolean;
        };
        ConcernAbilities: {
            correct: boolean;
            withdraw: boolean;
            /** @description To the text, and to whom it is sent. */
            add: boolean;
            take: boolean;
            finish: boolean;
        };
        ConcernView: {
            /** @enum {string} */
            topic: "study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career";
            /** @enum {string} */
            state: "open" | "taken" | "done" | "withdrawn";
            version: number;
            recipients: components["schemas"]["ConcernReader"][];
            /** @description Who has taken it; null: nobody, or somebody who is no more. */
            takenBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Services about the same, at the group's campus. */
            services: components["schemas"]["ServiceCard"][];
            can: components["schemas"]["ConcernAbilities"];
            id: string;
            /** Format: date-time */
            createdAt: string;
            groupId: string;
            groupNumber: number;
            /** @description It is about a pair, told by its number: who is in it would say whom it is about. */
            isPair: boolean;
            roundName: string;
            schemeName: string;
            /** @description Null: protected, or no more. */
            author: string | null;
            isMine: boolean;
            /** @description There is something in it that I, as a recipient, have not read. */
            isNew: boolean;
            /** @description None of the recipients can read it any more. */
            isLeftAlone: boolean;
        };
        ConcernListed: {
            /** @enum {string} */
            topic: "study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career";
            /** @enum {string} */
            state: "open" | "taken" | "done" | "withdrawn";
            id: string;
            /** Format: date-time */
            createdAt: string;
            groupId: string;
            groupNumber: number;
            /** @description It is about a pair, told by its number: who is in it would say whom it is about. */
            isPair: boolean;
            roundName: string;
            schemeName: string;
            /** @description Null: protected, or no more. */
            author: string | null;
            isMine: boolean;
            /** @description There is something in it that I, as a recipient, have not read. */
            isNew: boolean;
            /** @description None of the recipients can read it any more. */
            isLeftAlone: boolean;
        };
        Concerns: {
            /** @description Sent to me, the newest first. */
            received: components["schemas"]["ConcernListed"][];
            sent: components["schemas"]["ConcernListed"][];
        };
        ConcernCount: {
            /** @enum {string} */
            topic: "study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career";
            schemeName: string;
            concerns: number;
        };
        ConcernCounts: {
            /** @description What there are at least so many of; fewer are not told, nor that there are any. */
            fewest: number;
            counts: components["schemas"]["ConcernCount"][];
        };
        ConcernAdditionView: {
            body: string;
            /** Format: date-time */
            createdAt: string;
        };
        ConcernText: {
            /** @description Null: withdrawn, or the student it was about has been erased. */
            body: string | null;
            /** @description The student it is about; null: the group, or somebody who is no more. */
            student: string | null;
            isAboutStudent: boolean;
            additions: components["schemas"]["ConcernAdditionView"][];
        };
        CorrectConcern: {
            /** @enum {string} */
            topic: "study_technique" | "exams" | "study_choice" | "facilitation" | "loneliness" | "health" | "harassment" | "finances" | "housing" | "career";
            body: string;
        };
        AddToConcern: {
            body: string;
        };
        AddRecipients: {
            recipientIds: string[];
        };
        MoveConcern: {
            /** @enum {string} */
            state: "taken" | "done";
        };
        /** @enum {string} */
        MailingAudience: "students" | "students_unanswered" | "students_without_group" | "mentors" | "mentors_not_met";
        AudienceCount: {
            receivers: number;
            /** @description Of them, who has no e-mail address: they read it in Kull alone. */
            unreachable: number;
        };
        SentMailing: {
            audience: components["schemas"]["MailingAudience"];
            id: string;
            subject: string;
            body: string;
            programme: string | null;
            campus: string | null;
            receivers: number;
            /** @description Mails that the mail server has taken. */
            mailed: number;
            /** @description Mails that it refused. */
            failed: number;
            /** @description Who had no address to mail to. */
            unreachable: number;
            sentAt: string;
            /** @description Null: has been erased, or is protected. */
            sentBy: string | null;
        };
        SentMailings: {
            /** @description The newest first. */
            items: components["schemas"]["SentMailing"][];
            /** @description Where the next page begins; null on the last. */
            next: string | null;
        };
        SendMailing: {
            audience: components["schemas"]["MailingAudience"];
            /** Format: uuid */
            programmeId?: string | null;
            campus?: string | null;
            subject: string;
            /** @description Markdown. */
            body: string;
            /** @description How many the sender was shown: with another number nothing is sent. */
            receivers: number;
        };
        TestMailing: {
            subject: string;
            /** @description Markdown. */
            body: string;
        };
        ReceivedMailing: {
            id: string;
            roundId: string;
            roundName: string;
            subject: string;
            body: string;
            sentAt: string;
            sentBy: string | null;
            isRead: boolean;
        };
        /** @enum {string} */
        ThreadKind: "group" | "mentor" | "inbox";
        /** @enum {string} */
        ThreadState: "open" | "closed";
        TakenBy: {
            name: string | null;
            isMe: boolean;
        };
        /**
         * @description As what its author wrote it.
         * @enum {string}
         */
        MessageSide: "member" | "mentor" | "coordinator";
        MessageAbilities: {
            /** @description Show it to the coordinators. */
            report: boolean;
        };
        MessageView: {
            /** @description As what its author wrote it. */
            side: components["schemas"]["MessageSide"];
            id: string;
            /** @description Null: protected, or erased since. */
            author: string | null;
            isMine: boolean;
            /** @description Null: a coordinator has hidden it. */
            body: string | null;
            writtenAt: string;
            can: components["schemas"]["MessageAbilities"];
        };
        ThreadAbilities: {
            write: boolean;
            /** @description Say that one sees to it, also instead of another. */
            take: boolean;
            release: boolean;
            close: boolean;
        };
        ThreadView: {
            kind: components["schemas"]["ThreadKind"];
            state: components["schemas"]["ThreadState"];
            takenBy: components["schemas"]["TakenBy"] | null;
            /** @description The oldest first. */
            messages: components["schemas"]["MessageView"][];
            can: components["schemas"]["ThreadAbilities"];
            id: string;
            roundId: string;
            schemeId: string;
            roundName: string;
            groupId: string | null;
            groupNumber: number | null;
            /** @description The groups are pairs. */
            isPair: boolean;
            /** @description The reader is the student, or who wrote to the coordinators. */
            isMine: boolean;
            /** @description Who it is with, as the reader knows them; null: nobody to name. */
            with: string | null;
            /** @description What the reader has not opened yet. */
            unread: number;
            writtenAt: string;
            version: number;
            /** @description Of the inbox: a coordinator began it, and whom it is with has not answered yet. */
            isBegun: boolean;
        };
        ThreadListed: {
            kind: components["schemas"]["ThreadKind"];
            state: components["schemas"]["ThreadState"];
            takenBy: components["schemas"]["TakenBy"] | null;
            id: string;
            roundId: string;
            schemeId: string;
            roundName: string;
            groupId: string | null;
            groupNumber: number | null;
            /** @description The groups are pairs. */
            isPair: boolean;
            /** @description The reader is the student, or who wrote to the coordinators. */
            isMine: boolean;
            /** @description Who it is with, as the reader knows them; null: nobody to name. */
            with: string | null;
            /** @description What the reader has not opened yet. */
            unread: number;
            writtenAt: string;
            version: number;
            /** @description Of the inbox: a coordinator began it, and whom it is with has not answered yet. */
            isBegun: boolean;
        };
        StudentToWriteTo: {
            enrolmentId: string;
            /** @description Null: protected. */
            name: string | null;
        };
        GroupMessageAbilities: {
            /** @description To the whole group. */
            write: boolean;
            /** @description To the group's mentors, alone. */
            writeToMentors: boolean;
        };
        GroupMessages: {
            /** @description The group's own; null: nobody has written yet. */
            thread: components["schemas"]["ThreadView"] | null;
            groupId: string;
            groupNumber: number;
            roundName: string;
            /** @description Of a student: with the mentors there are now; null: none yet. */
            mentorThreadId: string | null;
            /** @description Whom the student would write to: those who can be named. */
            mentors: string[];
            /** @description Between the reader and one other side, the latest first. */
            threads: components["schemas"]["ThreadListed"][];
            /** @description Whom a mentor can write to alone; nobody for anybody else. */
            students: components["schemas"]["StudentToWriteTo"][];
            can: components["schemas"]["GroupMessageAbilities"];
        };
        WriteMessage: {
            /** @description Markdown. */
            body: string;
        };
        WriteToStudent: {
            /** @description Markdown. */
            body: string;
            /** Format: uuid */
            enrolmentId: string;
        };
        Inbox: {
            /** @description Open: who has waited longest first. Closed: the latest first. */
            items: components["schemas"]["ThreadListed"][];
            /** @description Where the next page begins; null on the last. */
            next: string | null;
            open: number;
            closed: number;
            /** @description Messages that somebody has reported, and nobody has looked at. */
            reports: number;
        };
        /** @enum {string} */
        ReportReason: "harassment" | "private_matters" | "not_for_here" | "other";
        ReportMessage: {
            reason: components["schemas"]["ReportReason"];
            /** @description To the coordinators alone; may be empty. */
            words: string;
        };
        /** @enum {string} */
        ReportState: "open" | "hidden" | "dismissed";
        ReportView: {
            reason: components["schemas"]["ReportReason"];
            state: components["schemas"]["ReportState"];
            side: components["schemas"]["MessageSide"];
            id: string;
            words: string;
            /** @description Null: has been erased. */
            reporter: string | null;
            reportedAt: string;
            decidedAt: string | null;
            author: string | null;
            body: string;
            writtenAt: string;
        };
        Reports: {
            /** @description The oldest first. */
            open: components["schemas"]["ReportView"][];
            /** @description The latest first. */
            past: components["schemas"]["ReportView"][];
        };
        /** @enum {string} */
        ReportDecision: "hidden" | "dismissed";
        DecideReport: {
            decision: components["schemas"]["ReportDecision"];
        };
        RoundToWriteIn: {
            roundId: string;
            roundName: string;
            /** @description Where it has begun; null: not yet. */
            threadId: string | null;
        };
        MyMessages: {
            mailings: components["schemas"]["ReceivedMailing"][];
            threads: components["schemas"]["ThreadListed"][];
            /** @description Where the next page of both begins; null on the last. */
            next: string | null;
            rounds: components["schemas"]["RoundToWriteIn"][];
        };
        MonthInShort: {
            /** @enum {string} */
            state: "open" | "submitted" | "approved" | "sent_back";
            month: string;
            minutes: number;
        };
        MyHours: {
            enrolmentId: string;
            roundName: string;
            schemeName: string;
            agreedHours: number | null;
            workedMinutes: number;
            months: components["schemas"]["MonthInShort"][];
        };
        MyHoursList: {
            rounds: components["schemas"]["MyHours"][];
        };
        TimesheetLineView: {
            /** @enum {string} */
            kind: "meeting" | "talk" | "shift" | "preparation" | "training" | "other";
            /** @description The meeting's id, or the entry's. */
            subjectId: string;
            /** @description ISO date. */
            day: string;
            /** @description Less than none in a correction that takes something back. */
            minutes: number;
            /** @description The difference to what was approved of it in an earlier month. */
            isCorrection: boolean;
            groupNumber: number | null;
            note: string | null;
            /** @description It is an entry that is still there to change. */
            isEntry: boolean;
        };
        MeetingNotWorked: {
            meetingId: string;
            day: string;
            minutes: number;
            groupNumber: number;
        };
        TimesheetAbilities: {
            /** @description Enter work, change entries, say that one was not at a meeting. */
            enter: boolean;
            submit: boolean;
            decide: boolean;
        };
        TimesheetView: {
            /** @enum {string} */
            state: "open" | "submitted" | "approved" | "sent_back";
            /** @description Null: it has not been submitted. */
            id: string | null;
            enrolmentId: string;
            name: string;
            roundId: string;
            roundName: string;
            schemeId: string;
            schemeName: string;
            month: string;
            lines: components["schemas"]["TimesheetLineView"][];
            minutes: number;
            /** @description Meetings of the month that the mentor was not at. */
            notWorked: components["schemas"]["MeetingNotWorked"][];
            /** @description Why it was sent back. */
            word: string | null;
            /** @description Agreed for a term; null: nothing is. */
            agreedHours: number | null;
            /** @description Worked in the term, with what is not approved yet. */
            workedMinutes: number;
            months: components["schemas"]["MonthInShort"][];
            can: components["schemas"]["TimesheetAbilities"];
        };
        EnterWork: {
            /** @enum {string} */
            kind: "preparation" | "training" | "other";
            day: string;
            minutes: number;
            /** @description The mentor and the coordinator read this. */
            note?: string;
        };
        MarkMeeting: {
            /** Format: uuid */
            meetingId: string;
            /** @description Whether I was at it. */
            worked: boolean;
        };
        SubmitTimesheet: {
            month: string;
        };
        SheetInRound: {
            /** @enum {string} */
            state: "open" | "submitted" | "approved" | "sent_back";
            /** @description Null: not submitted. */
            id: string | null;
            enrolmentId: string;
            name: string;
            minutes: number;
            /** @description How much of it is corrections of earlier months. */
            correctedMinutes: number;
            agreedHours: number | null;
            workedMinutes: number;
        };
        MonthWaiting: {
            month: string;
            /** @description How many mentors' timesheets. */
            count: number;
        };
        RoundHours: {
            month: string;
            /** @description Months in which there is something, the latest first. */
            months: string[];
            mentors: components["schemas"]["SheetInRound"][];
            /** @description Submitted and not decided on, the oldest first. */
            waiting: components["schemas"]["MonthWaiting"][];
        };
        SeenTimesheet: {
            /** Format: uuid */
            id: string;
            /** @description As the coordinator saw it: what has changed since is not approved. */
            minutes: number;
        };
        ApproveTimesheets: {
            timesheets: components["schemas"]["SeenTimesheet"][];
        };
        ApprovedTimesheets: {
            /** @description How many were approved. */
            approved: number;
            /** @description How many were not, since their hours have changed or they wait no more. */
            changed: number;
        };
        SendBack: {
            /** @description The mentor reads this. */
            word: string;
        };
        ExportHours: {
            month: string;
        };
        PayrollLine: {
            givenName: string;
            familyName: string;
            studentNumber: string | null;
            email: string | null;
            month: string;
            meeting: number;
            /** @description With single students. */
            talk: number;
            /** @description Drop-in. */
            shift: number;
            preparation: number;
            training: number;
            other: number;
            /** @description Corrections of earlier months, of any kind. */
            corrections: number;
            total: number;
            /** @description ISO date. */
            approvedOn: string;
        };
        HoursExport: {
            schemeName: string;
            roundName: string;
            lines: components["schemas"]["PayrollLine"][];
            /** @description How many are not in it, since their addresses are protected. */
            leftOut: number;
        };
        CertificateView: {
            /** @enum {string} */
            language: "nb" | "nn" | "en";
            /**
             * @description Null: it is valid. By its ground it is so only for as long as less is known than it says.
             * @enum {string|null}
             */
            withdrawnBecause: "decided" | "ground_gone" | null;
            id: string;
            number: string;
            /** @description ISO 8601 instant. */
            issuedAt: string;
            /** @description ISO 8601 instant; null also if its ground has gone since last night. */
            withdrawnAt: string | null;
            meetings: number;
            talks: number;
            shifts: number;
            minutes: number;
        };
        CertifiedMentor: {
            /** @enum {string} */
            hours: "approved" | "logged";
            enrolmentId: string;
            name: string;
            roundName: string;
            schemeName: string;
            /** @description What can be certified now; nothing without a meeting, a talk or a drop-in shift that was held. */
            meetings: number;
            talks: number;
            shifts: number;
            minutes: number;
            certificates: components["schemas"]["CertificateView"][];
            canIssue: boolean;
        };
        CertifiedMentors: {
            mentors: components["schemas"]["CertifiedMentor"][];
        };
        IssueCertificate: {
            /** @enum {string} */
            language: "nb" | "nn" | "en";
        };
        CheckCertificate: {
            number: string;
            /** @description The secret of its QR code. */
            code: string;
        };
        CheckedCertificate: {
            /** @enum {string} */
            kind: "student" | "staff" | "alumni" | "practitioner";
            /** @enum {string} */
            hours: "approved" | "logged";
            /**
             * @description Null: it is valid.
             * @enum {string|null}
             */
            withdrawnBecause: "decided" | "ground_gone" | null;
            /**
             * @description By this installation's key; `none`: it had no key when the certificate was issued.
             * @enum {string}
             */
            signature: "valid" | "altered" | "none";
            number: string;
            institution: string;
            name: string;
            scheme: string;
            round: string;
            from: string;
            to: string;
            /** @description Groups, or in a scheme of pairs the students; none of who has held drop-in shifts alone. */
            groups: number;
            inPairs: boolean;
            meetings: number;
            talks: number;
            shifts: number;
            minutes: number;
            issuedOn: string;
            /** @description ISO 8601 instant; null also if its ground has gone since last night. */
            withdrawnAt: string | null;
            /** @description What is printed on it, and what is made anew of what it says. */
            checksum: string;
            checksumMatches: boolean;
            /** @description SHA-256 of the file as it was issued. */
            fileHash: string;
        };
        SentMailBrief: {
            /** @enum {string} */
            state: "queued" | "gathering" | "gathered" | "sending" | "sent" | "failed";
            id: string;
            /** @description The receiver's name; null for an address without a person. */
            toName: string | null;
            toAddress: string;
            subject: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        SentMails: {
            items: components["schemas"]["SentMailBrief"][];
            next: string | null;
        };
        SentCalendarPart: {
            /** @enum {string} */
            method: "REQUEST" | "CANCEL" | "PUBLISH";
            meetings: number;
        };
        SentMail: {
            /** @enum {string} */
            state: "queued" | "gathering" | "gathered" | "sending" | "sent" | "failed";
            id: string;
            /** @description The receiver's name; null for an address without a person. */
            toName: string | null;
            toAddress: string;
            subject: string;
            /** @description ISO 8601. */
            createdAt: string;
            text: string | null;
            html: string | null;
            /** @description What calendar programs read of it: how many meetings each part is about. */
            calendar: components["schemas"]["SentCalendarPart"][];
            /** @description Links in the mail begin with this: the web opens them at its own address. */
            appAddress: string;
        };
        MailCounts: {
            sent: number;
            failed: number;
        };
        StuckMailAbilities: {
            retry: boolean;
            giveUp: boolean;
        };
        StuckMail: {
            /** @enum {string} */
            kind: "sign_in" | "invitation" | "offer" | "notice" | "change" | "reminder" | "message" | "digest" | "daily";
            /**
             * @description `failed`: given up; `retrying`: is tried again by itself; `unsure`: Kull stopped while the server
             *     had all of it and had not answered, so it has probably arrived.
             * @enum {string}
             */
            state: "failed" | "unsure" | "retrying";
            /** @enum {string|null} */
            fault: "address" | "refused" | "deferred" | "connection" | "login" | "too_late" | "given_up" | "unknown" | null;
            id: string;
            /** @description Null: somebody who is protected, or no person. */
            toName: string | null;
            /** @description The server's own words, without addresses. */
            answer: string | null;
            tries: number;
            /** @description ISO 8601. */
            createdAt: string;
            triedAt: string | null;
            can: components["schemas"]["StuckMailAbilities"];
        };
        OutgoingMails: {
            lastDay: components["schemas"]["MailCounts"];
            /** @description Wait for their turn, or for another try. */
            queued: number;
            /** @description Of all that are kept: given up, and may be sent again. */
            canRetry: number;
            /** @description Things that happened, and of which nobody was told: what was to tell them has failed. */
            failedEvents: number;
            /** @description Mails a minute at most; null: as many as the server takes. */
            perMinute: number | null;
            /** @description Whether mail goes anywhere: not in a demo. */
            hasServer: boolean;
            items: components["schemas"]["StuckMail"][];
            next: string | null;
        };
        RetriedMails: {
            count: number;
        };
        /** @enum {string} */
        MailHow: "at_once" | "daily" | "app";
        MailChoices: {
            reminder: components["schemas"]["MailHow"];
            change: components["schemas"]["MailHow"];
            message: components["schemas"]["MailHow"];
            /**
             * @description Once a week as it is. Null: whoever coordinates nothing gets none.
             * @enum {string|null}
             */
            digest: "at_once" | "app" | null;
        };
        UnsubscribeLink: {
            token: string;
        };
        MailsToStop: {
            /** @enum {string} */
            kind: "reminder" | "change" | "message" | "digest" | "daily";
            institution: string;
            /** @description They do not come any more. */
            isStopped: boolean;
        };
        MeetingTarget: {
            /** @enum {string} */
            per: "term" | "year" | "round";
            count: number;
            /** @description ISO dates: the stretch that counts today. */
            startsOn: string;
            endsOn: string;
        };
        RoundNumbers: {
            /** @description Students on the roster who have not withdrawn. */
            students: number;
            /** @description Those of them who have been invited, whatever they answered since. */
            invited: number;
            joined: number;
            declined: number;
            /** @description Invited, and no answer yet. */
            silent: number;
            notInvited: number;
            mentors: number;
            /** @description Joined, and in a group now. */
            placed: number;
            notPlaced: number;
            freeSeats: number;
            groups: number;
            /** @description Groups that have held a meeting. */
            groupsMet: number;
            meetingsHeld: number;
            /** @description Planned meetings whose end has passed, without a log. */
            logsMissing: number;
            /** @description Students and mentors whom no mail reaches, since they have no address. */
            withoutEmail: number;
            /** @description Have an address that a mail server has refused. */
            emailRefused: number;
        };
        AttendanceView: {
            present: number;
            excused: number;
            absent: number;
        };
        ShiftNumbers: {
            held: number;
            /** @description Who came to them, counted each time. */
            visitors: number;
        };
        ForgottenRun: {
            cohort: string;
            startsOn: string;
            endsOn: string;
            /** Format: date-time */
            forgottenAt: string;
            numbers: components["schemas"]["RoundNumbers"];
            attendance: components["schemas"]["AttendanceView"];
            /** @description Null: a round without drop-in hours. */
            shifts: components["schemas"]["ShiftNumbers"] | null;
        };
        GroupMentor: {
            /** @description Null for somebody who is protected, or who has been erased. */
            name: string | null;
            isFormer: boolean;
        };
        UnloggedMeeting: {
            id: string;
            /** @description ISO 8601. */
            startsAt: string;
        };
        GroupProgress: {
            id: string;
            number: number;
            /** @description A pair: who is in it, without the reader and who is protected; null: a group. */
            pair: string[] | null;
            campus: string | null;
            members: number;
            seats: number;
            mentors: components["schemas"]["GroupMentor"][];
            hasMet: boolean;
            meetingsHeld: number;
            /** @description Of them, in the stretch of the target. */
            heldNow: number;
            /** @description Planned and not yet logged, in the same days. */
            plannedNow: number;
            /** @description ISO 8601; null: has not met, or nothing is planned. */
            lastMetAt: string | null;
            nextMeetingAt: string | null;
            /** @description The oldest first. */
            logsMissing: components["schemas"]["UnloggedMeeting"][];
            /** @description Not met, and old enough that it ought to have. */
            isLate: boolean;
        };
        ProgressAbilities: {
            /** @description Logging for a mentor who does not. */
            log: boolean;
            /** @description Setting times and rooms for many groups. */
            timetable: boolean;
        };
        RoundProgress: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /**
             * @description `all`: the round's groups; `led`: those of the mentors I lead; `numbers`: no groups.
             * @enum {string}
             */
            scope: "all" | "led" | "numbers";
            /** @description Null: no number is set. */
            target: components["schemas"]["MeetingTarget"] | null;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description Its groups are pairs. */
            isPairs: boolean;
            /** @description Null in scope `led`: the numbers are the whole round's. */
            numbers: components["schemas"]["RoundNumbers"] | null;
            /** @description All that the round held is gone: its numbers are what it had. */
            forgotten: components["schemas"]["ForgottenRun"] | null;
            /** @description Times that it ran before it was cleared and taken into use again, the newest first. */
            earlier: components["schemas"]["ForgottenRun"][];
            /** @description ISO date: the round has a pause until then; null: none. */
            pauseUntil: string | null;
            groups: components["schemas"]["GroupProgress"][];
            can: components["schemas"]["ProgressAbilities"];
        };
        StandIn: {
            holder: components["schemas"]["GrantedPerson"];
            /** @description The last day. */
            endsOn: string;
        };
        SeatsForQueue: {
            free: number;
            /** @description Where they are, if all are in one place. */
            campus: string | null;
        };
        DueGroup: {
            id: string;
            number: number;
            /** @description A pair: who is in it, without the reader and who is protected; null: a group. */
            pair: string[] | null;
        };
        DueItem: {
            /** @enum {string} */
            kind: "join_requests" | "excuses" | "inbox" | "message_reports" | "change_requests" | "timesheets" | "certificates" | "waiting" | "proposal_ready" | "groups_late" | "logs_missing" | "talks_missing" | "shifts_missing" | "mentor_applications" | "mentors_not_ready" | "not_placed" | "not_answered" | "not_invited" | "without_email" | "email_refused";
            /** @description Of who waits: for which seats; null for all else. */
            seats: components["schemas"]["SeatsForQueue"] | null;
            /** @description Of timesheets: the oldest month that waits; null for all else. */
            month: string | null;
            count: number;
            /** @description The groups it is about, the first ones. */
            groups: components["schemas"]["DueGroup"][];
        };
        WaitingAbilities: {
            /** @description Its participants and groups. */
            run: boolean;
            /** @description Which of its groups meet. */
            readProgress: boolean;
        };
        CoordinatorRound: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description Of a round of drop-in, which has no groups; null: of another. */
            shifts: components["schemas"]["ShiftNumbers"] | null;
            /** @description What waits, the most pressing first. */
            due: components["schemas"]["DueItem"][];
            can: components["schemas"]["WaitingAbilities"];
            schemeId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description Its groups are pairs. */
            isPairs: boolean;
            numbers: components["schemas"]["RoundNumbers"];
        };
        LedGroup: {
            id: string;
            number: number;
            /** @description A pair: its student, if not protected; null: a group. */
            pair: string[] | null;
            roundName: string;
            members: number;
            meetingsHeld: number;
            /** @description The reader's own talks there that are over, and of which it is not said whether they were held. */
            talksToLog: number;
        };
        NextStepOnHome: {
            meetingId: string;
            groupId: string;
            what: string;
            /** @description ISO date. */
            on: string;
        };
        MeetingBrief: {
            id: string;
            groupId: string;
            groupNumber: number;
            theme: components["schemas"]["NamedCodeView"] | null;
            /** @description ISO 8601. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
        };
        NextMeeting: {
            id: string;
            groupId: string;
            groupNumber: number;
            theme: components["schemas"]["NamedCodeView"] | null;
            /** @description ISO 8601. */
            startsAt: string;
            endsAt: string;
            place: string | null;
            link: string | null;
            /** @description How many of the group have said that they don't come. */
            notComing: number;
        };
        MentorHome: {
            groups: components["schemas"]["LedGroup"][];
            /** @description The soonest first. */
            nextSteps: components["schemas"]["NextStepOnHome"][];
            /** @description Over, and not logged: the oldest first. */
            toLog: components["schemas"]["MeetingBrief"][];
            /** @description The next of each group, the soonest first. */
            next: components["schemas"]["NextMeeting"][];
            /** @description The reader's next talk in each group, the soonest first. */
            nextTalks: components["schemas"]["OwnTalk"][];
        };
        MentorToBe: {
            gaps: ("ended" | "on_leave" | "training" | "declaration")[];
            enrolmentId: string;
            roundName: string;
            schemeName: string;
            /** @description A group I have already, although there is something new to accept. */
            hasGroup: boolean;
        };
        CallOnHome: {
            roundId: string;
            roundName: string;
            schemeName: string;
            applyBy: string | null;
        };
        RequestsHome: {
            /** @description Students who ask me to be their mentor. */
            waiting: number;
        };
        RoundToRank: {
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description I have said whom I want. */
            hasRanked: boolean;
        };
        DropInToKeep: {
            enrolmentId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description How many times a week I have said that I am there. */
            hours: number;
            /** @description Shifts that have been, and that I have not logged. */
            shiftsToLog: number;
        };
        LeadRound: {
            roundId: string;
            roundName: string;
            /** @description Its groups are pairs. */
            isPairs: boolean;
            groups: number;
            groupsMet: number;
            /** @description Groups that are late or lack a log. */
            lagging: components["schemas"]["GroupProgress"][];
        };
        MentorFace: {
            name: string;
            /** @description Where the photo is. */
            photo: string | null;
        };
        SharedSummary: {
            meetingId: string;
            startsAt: string;
            theme: components["schemas"]["NamedCodeView"] | null;
            summary: string;
        };
        MenteeRound: {
            /**
             * @description What it is the student's turn to do, or that there is nothing.
             * @enum {string}
             */
            step: "late" | "answer" | "declined" | "on_leave" | "wait" | "unplaced" | "free_seats" | "choose_mentor" | "rank_mentors" | "ranked" | "drop_in" | "waiting" | "seat_offered" | "group";
            /** @description Whether I have said that I come to the next meeting; null: neither. */
            nextReply: boolean | null;
            /** @description The talk I have booked with a mentor of the group. */
            nextTalk: components["schemas"]["OwnTalk"] | null;
            enrolmentId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            groupId: string | null;
            groupNumber: number | null;
            /** @description A pair: its mentor, if not protected; null: a group, or none. */
            pair: string[] | null;
            /** @description A protected mentor is left out. */
            mentors: components["schemas"]["MentorFace"][];
            next: components["schemas"]["MeetingBrief"] | null;
            lastShared: components["schemas"]["SharedSummary"] | null;
            /** @description How many times are open to me, who have no talk booked and lack one. */
            talksToBook: number;
        };
        RoundHome: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description Of a round of drop-in, which has no groups; null: of another. */
            shifts: components["schemas"]["ShiftNumbers"] | null;
            schemeId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description Its groups are pairs. */
            isPairs: boolean;
            numbers: components["schemas"]["RoundNumbers"];
        };
        AdministeredScheme: {
            id: string;
            name: string;
            rounds: number;
            /** @description A protected one is left out. */
            coordinators: string[];
        };
        AdministratorHome: {
            persons: number;
            programmes: number;
            /** @description Nobody has written yet what people are told about their data. */
            lacksPrivacyNotice: boolean;
            /** @description People who have asked to be erased, and wait. */
            erasureRequests: number;
            /** @description Receivers that are told nothing more, since too many messages did not arrive. */
            disabledWebhooks: number;
            /** @description Rounds that have been kept for as long as they are to be, and wait to be forgotten. */
            roundsToForget: number;
            /** @description Schemes with a round that is over, of which nobody has said how long it is kept. */
            schemesWithoutLimit: number;
            schemes: components["schemas"]["AdministeredScheme"][];
        };
        ServicesHome: {
            /** @description Cards of one's own. */
            own: number;
            /** @description Cards that nobody has looked at for half a year, among those one keeps. */
            due: number;
            /** @description Cards that are read, and have nobody who may keep them. */
            ownerless: number;
        };
        ConcernsHome: {
            /** @description Sent to me, with something I have not read. */
            unread: number;
            /** @description Taken by me, and not done. */
            taken: number;
            /** @description My own that nobody can read any more. */
            leftAlone: number;
        };
        MessagesHome: {
            unread: number;
        };
        Home: {
            /** @description For whom the reader holds roles as a deputy today. */
            standsInFor: components["schemas"]["StandIn"][] | null;
            coordinator: components["schemas"]["CoordinatorRound"][] | null;
            mentor: components["schemas"]["MentorHome"] | null;
            /** @description Where something is left before the reader can be given a group as a mentor. */
            mentorToBe: components["schemas"]["MentorToBe"][] | null;
            /** @description Where the reader may apply to be a mentor. */
            calls: components["schemas"]["CallOnHome"][] | null;
            /** @description For mentors where students choose among them. */
            requests: components["schemas"]["RequestsHome"] | null;
            /** @description For mentors where wishes decide who gets whom. */
            wishes: components["schemas"]["RoundToRank"][] | null;
            /** @description For mentors whom students drop in on. */
            dropIn: components["schemas"]["DropInToKeep"][] | null;
            lead: components["schemas"]["LeadRound"][] | null;
            mentee: components["schemas"]["MenteeRound"][] | null;
            insight: components["schemas"]["RoundHome"][] | null;
            administrator: components["schemas"]["AdministratorHome"] | null;
            /** @description For whoever keeps cards in the directory of services. */
            services: components["schemas"]["ServicesHome"] | null;
            /** @description Concerns that wait for me, if there are any. */
            concerns: components["schemas"]["ConcernsHome"] | null;
            /** @description Messages that I have not opened, if there are any. */
            messages: components["schemas"]["MessagesHome"] | null;
        };
        HandoverRound: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description Of a round of drop-in, which has no groups; null: of another. */
            shifts: components["schemas"]["ShiftNumbers"] | null;
            /** @description What waits, the most pressing first. */
            due: components["schemas"]["DueItem"][];
            can: components["schemas"]["WaitingAbilities"];
            schemeId: string;
            roundId: string;
            roundName: string;
            schemeName: string;
            /** @description Its groups are pairs. */
            isPairs: boolean;
            numbers: components["schemas"]["RoundNumbers"];
            /** @description Dates of the round. */
            startsOn: string;
            endsOn: string;
            /** @description Mails to its people that could not be delivered. */
            failedMails: number;
        };
        Handover: {
            holder: components["schemas"]["GrantedPerson"];
            /** @description Administers the institution. */
            administers: boolean;
            /** @description Sent to the holder and not done: how many, since nobody else reads them. */
            openConcerns: number;
            /** @description The rounds the holder coordinates; the newest first. */
            rounds: components["schemas"]["HandoverRound"][];
        };
        AuditActor: {
            id: string;
            /** @description As it is today; null where the person is no more. */
            name: string | null;
        };
        AuditAbout: {
            /** @enum {string} */
            kind: "person" | "enrolment" | "scheme" | "round";
            id: string;
            name: string | null;
        };
        AuditEventView: {
            /** @enum {string} */
            act: "session.opened" | "session.closed" | "session.closed_everywhere" | "session.ended" | "identity.linked" | "identity.unlinked" | "email_sign_in.allowed" | "email_sign_in.forbidden" | "grant.given" | "grant.revoked" | "leave.set" | "leave.ended" | "unit.created" | "unit.changed" | "unit.removed" | "scheme.created" | "scheme.changed" | "scheme.locked" | "template.saved" | "template.changed" | "template.removed" | "round.opened" | "round.changed" | "round.moved" | "round.cleared" | "round.forgotten" | "round.kept_longer" | "form.published" | "retention.set" | "retention.unset" | "roster.imported" | "roster.refused_read" | "invitations.sent" | "participants.exported" | "timesheets.approved" | "timesheet.sent_back" | "hours.exported" | "certificate.issued" | "certificate.withdrawn" | "certificate.ground_gone" | "certificate.ground_back" | "attendance.exported" | "attendance.guest_added" | "attendance.guest_removed" | "absence.decided" | "absence.reopened" | "person.corrected" | "enrolment.joined_for" | "enrolment.withdrawn" | "enrolment.on_leave" | "enrolment.returned" | "open_link.made" | "open_link.revoked" | "excuse.excused" | "excuse.kept" | "join_request.accepted" | "join_request.declined" | "wait.prioritised" | "wait.removed" | "seat.offered" | "groups.changed" | "declaration.written" | "declaration.accepted" | "mentors.selected" | "mentors.turned_down" | "mentors.trained" | "mentors.untrained" | "mentors.lead_set" | "mentor.terms_set" | "group.mentor_added" | "group.mentor_removed" | "substitute.set" | "substitute.ended" | "mentor.ended" | "mentor.resumed" | "change_request.declined" | "mailing.sent" | "message.hidden" | "message.report_dismissed" | "not_again.ended" | "proposal.published" | "meetings.timetabled" | "closed_days.added" | "closed_days.changed" | "closed_days.removed" | "service.created" | "service.changed" | "service.checked" | "speak_up_link.changed" | "concern.written" | "concern.read" | "concern.corrected" | "concern.added_to" | "concern.sent_on" | "concern.withdrawn" | "concern.taken" | "concern.done" | "audit.exported" | "my_data.read" | "erasure.asked_for" | "erasure.withdrawn" | "person.erased" | "privacy_notice.written" | "token.made" | "token.revoked" | "webhook.added" | "webhook.removed" | "webhook.resumed" | "webhook.sent_again" | "mail.sent_again" | "mail.given_up";
            /** @description Ids, codes and numbers, by name. */
            details: {
                [key: string]: (string | number | boolean) | null;
            };
            /** @description What some of the ids are called today: `deputy`, `service`, `token`, `webhook`. */
            names: {
                [key: string]: string;
            };
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Null: the institution's own background work. */
            actor: components["schemas"]["AuditActor"] | null;
            about: components["schemas"]["AuditAbout"] | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEventView"][];
            next: string | null;
        };
        AuditFilter: {
            /** @enum {string} */
            act?: "session.opened" | "session.closed" | "session.closed_everywhere" | "session.ended" | "identity.linked" | "identity.unlinked" | "email_sign_in.allowed" | "email_sign_in.forbidden" | "grant.given" | "grant.revoked" | "leave.set" | "leave.ended" | "unit.created" | "unit.changed" | "unit.removed" | "scheme.created" | "scheme.changed" | "scheme.locked" | "template.saved" | "template.changed" | "template.removed" | "round.opened" | "round.changed" | "round.moved" | "round.cleared" | "round.forgotten" | "round.kept_longer" | "form.published" | "retention.set" | "retention.unset" | "roster.imported" | "roster.refused_read" | "invitations.sent" | "participants.exported" | "timesheets.approved" | "timesheet.sent_back" | "hours.exported" | "certificate.issued" | "certificate.withdrawn" | "certificate.ground_gone" | "certificate.ground_back" | "attendance.exported" | "attendance.guest_added" | "attendance.guest_removed" | "absence.decided" | "absence.reopened" | "person.corrected" | "enrolment.joined_for" | "enrolment.withdrawn" | "enrolment.on_leave" | "enrolment.returned" | "open_link.made" | "open_link.revoked" | "excuse.excused" | "excuse.kept" | "join_request.accepted" | "join_request.declined" | "wait.prioritised" | "wait.removed" | "seat.offered" | "groups.changed" | "declaration.written" | "declaration.accepted" | "mentors.selected" | "mentors.turned_down" | "mentors.trained" | "mentors.untrained" | "mentors.lead_set" | "mentor.terms_set" | "group.mentor_added" | "group.mentor_removed" | "substitute.set" | "substitute.ended" | "mentor.ended" | "mentor.resumed" | "change_request.declined" | "mailing.sent" | "message.hidden" | "message.report_dismissed" | "not_again.ended" | "proposal.published" | "meetings.timetabled" | "closed_days.added" | "closed_days.changed" | "closed_days.removed" | "service.created" | "service.changed" | "service.checked" | "speak_up_link.changed" | "concern.written" | "concern.read" | "concern.corrected" | "concern.added_to" | "concern.sent_on" | "concern.withdrawn" | "concern.taken" | "concern.done" | "audit.exported" | "my_data.read" | "erasure.asked_for" | "erasure.withdrawn" | "person.erased" | "privacy_notice.written" | "token.made" | "token.revoked" | "webhook.added" | "webhook.removed" | "webhook.resumed" | "webhook.sent_again" | "mail.sent_again" | "mail.given_up";
            /** @description Part of the name of who did it or whom it was done to. */
            name?: string;
            /** @description Days in the institution's time zone, both included. */
            from?: string;
            to?: string;
        };
        AuditExport: {
            items: components["schemas"]["AuditEventView"][];
            /** @description False where there are more than one export holds: the newest are here. */
            isWhole: boolean;
        };
        MyErasureRequest: {
            /** @enum {string} */
            state: "open" | "withdrawn" | "done";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            settledAt: string | null;
        };
        MyErasureAbilities: {
            ask: boolean;
            withdraw: boolean;
        };
        MyErasureRequests: {
            /** @description The newest first. */
            requests: components["schemas"]["MyErasureRequest"][];
            can: components["schemas"]["MyErasureAbilities"];
        };
        ErasureRequestListed: {
            personId: string;
            name: string;
            /** Format: date-time */
            askedAt: string;
        };
        ErasureRequests: {
            /** @description Those that wait, the oldest first. */
            requests: components["schemas"]["ErasureRequestListed"][];
        };
        ErasurePerson: {
            id: string;
            name: string;
        };
        ErasureRows: {
            table: string;
            rows: number;
        };
        ErasureHindrances: {
            /** @description Nobody else administers. */
            isLastAdministrator: boolean;
            /** @description So many schemes would have no coordinator. */
            schemes: number;
        };
        ErasureAbilities: {
            erase: boolean;
        };
        ErasurePreview: {
            person: components["schemas"]["ErasurePerson"];
            /**
             * Format: date-time
             * @description When the person asked for it; null: has not.
             */
            askedAt: string | null;
            /** @description Goes whole, or is emptied. */
            goes: components["schemas"]["ErasureRows"][];
            /** @description Stays as numbers, without a name. */
            stays: components["schemas"]["ErasureRows"][];
            hindrances: components["schemas"]["ErasureHindrances"];
            can: components["schemas"]["ErasureAbilities"];
        };
        ConfirmErasure: {
            /** @description The person's full name, typed by whoever erases. */
            name: string;
        };
        MyDataTable: {
            rows: {
                [key: string]: unknown;
            }[];
            table: string;
        };
        MyDataPart: {
            /** @enum {string} */
            section: "about_you" | "rounds" | "groups" | "written" | "sign_ins" | "mails" | "acts";
            /** @description Those that hold anything. */
            tables: components["schemas"]["MyDataTable"][];
        };
        MyData: {
            institutionName: string;
            /** Format: date-time */
            readAt: string;
            parts: components["schemas"]["MyDataPart"][];
        };
        NoticeTexts: {
            nb: string;
            nn: string | null;
            en: string | null;
        };
        SchemeKeeps: {
            scheme: string;
            /** @description After the round's end. Null: not set. */
            months: number | null;
        };
        NoticeAbilities: {
            write: boolean;
        };
        PrivacyNoticeView: {
            institutionName: string;
            /** @description 0: none has been written yet. */
            version: number;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Whether a later one has taken its place. */
            isEarlier: boolean;
            texts: components["schemas"]["NoticeTexts"] | null;
            /** @description How long what is done in a scheme's rounds is kept: of the schemes that the reader is in. */
            keeps: components["schemas"]["SchemeKeeps"][];
            can: components["schemas"]["NoticeAbilities"];
        };
        NoticeDraft: {
            /** @description What it is written on the ground of: 0 for none. */
            version: number;
            /** @description The texts that hold now; before the first, a start with blanks in double brackets. */
            texts: components["schemas"]["NoticeTexts"];
        };
        WriteNotice: {
            /** @description The version it was written on the ground of: 0 for none. */
            after: number;
            texts: components["schemas"]["NoticeTexts"];
        };
        SchemeRetention: {
            id: string;
            name: string;
            /** @description Null: nobody has said how long. Nothing of it is ever due. */
            months: number | null;
            version: number;
        };
        RowsThatGo: {
            table: string;
            /** @description Null: how many there are, and whether there are any, is told to nobody. */
            rows: number | null;
        };
        ForgettingPlan: {
            goes: components["schemas"]["RowsThatGo"][];
            /** @description People whom nothing else ties to Kull: they are erased. */
            erased: number;
            /** @description People who have a role, or a part in another round: they stay, without this round. */
            staying: number;
            /** @description What is sent back by whoever has read it. */
            fingerprint: string;
        };
        RemainingNumbers: {
            numbers: components["schemas"]["RoundNumbers"];
            attendance: components["schemas"]["AttendanceView"];
            /** @description Null: a round without drop-in hours. */
            shifts: components["schemas"]["ShiftNumbers"] | null;
        };
        RoundPastLimit: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            /** @enum {string|null} */
            keptBecause: "complaint" | "evaluation" | "archive" | "other" | null;
            roundId: string;
            roundName: string;
            schemeName: string;
            endsOn: string;
            months: number;
            /** @description The last day on which its scheme keeps it. */
            limit: string;
            version: number;
            /** @description Put off through this day; null: not. */
            keptUntil: string | null;
            isDue: boolean;
            plan: components["schemas"]["ForgettingPlan"];
            stays: components["schemas"]["RemainingNumbers"];
        };
        ForgottenRound: {
            /** @enum {string} */
            why: "retention" | "cleared";
            /** @enum {string} */
            state: "running" | "done";
            roundId: string;
            roundName: string;
            /** Format: date-time */
            forgottenAt: string;
            /** @description How many were to be erased, and how many still wait for it. */
            people: number;
            peopleLeft: number;
        };
        Retention: {
            schemes: components["schemas"]["SchemeRetention"][];
            /** @description The oldest first; those that are put off are among them. */
            past: components["schemas"]["RoundPastLimit"][];
            /** @description The newest first, the last fifty. */
            forgotten: components["schemas"]["ForgottenRound"][];
        };
        ForgetBody: {
            /** @description The fingerprint of the plan that was read. */
            plan: string;
        };
        KeepLongerBody: {
            /** @enum {string} */
            because: "complaint" | "evaluation" | "archive" | "other";
            /** @description Through this day. */
            until: string;
        };
        ClearingAbilities: {
            clear: boolean;
        };
        RoundClearing: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            roundId: string;
            roundName: string;
            version: number;
            plan: components["schemas"]["ForgettingPlan"];
            /** @description Null: it has not run, so no numbers are kept. */
            stays: components["schemas"]["RemainingNumbers"] | null;
            /** @description Meetings and talks to come: until the round is put away, which cancels them, it cannot be cleared. */
            ahead: number;
            can: components["schemas"]["ClearingAbilities"];
        };
        ClearBody: {
            /** @description The round's name, typed by whoever clears it. */
            name: string;
            /** @description The fingerprint of the plan that was read. */
            plan: string;
        };
        IntegrationScheme: {
            id: string;
            name: string;
        };
        IntegrationRoundListed: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            id: string;
            name: string;
            scheme: components["schemas"]["IntegrationScheme"];
            /** @description `2026-HØST`. */
            cohort: string;
            /** @description Days, both included. */
            startsOn: string;
            endsOn: string;
        };
        IntegrationRounds: {
            items: components["schemas"]["IntegrationRoundListed"][];
            /** @description Null on the last page. */
            next: string | null;
        };
        IntegrationRound: {
            /** @enum {string} */
            state: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            id: string;
            name: string;
            scheme: components["schemas"]["IntegrationScheme"];
            /** @description `2026-HØST`. */
            cohort: string;
            /** @description Days, both included. */
            startsOn: string;
            endsOn: string;
            numbers: components["schemas"]["RoundNumbers"];
        };
        IntegrationParticipant: {
            /** @enum {string} */
            role: "mentee" | "mentor";
            /** @enum {string} */
            state: "listed" | "invited" | "joined" | "declined" | "withdrawn";
            id: string;
            /** Format: date-time */
            answeredAt: string | null;
            studentNumber: string | null;
            /** @description `user@realm`. */
            feideId: string | null;
            programmeCode: string | null;
            cohort: string | null;
            campus: string | null;
        };
        IntegrationParticipants: {
            items: components["schemas"]["IntegrationParticipant"][];
            next: string | null;
        };
        IntegrationMember: {
            /** @enum {string} */
            role: "mentor" | "co_mentor" | "mentee";
            /** @description The id of a participant. */
            participantId: string;
        };
        IntegrationGroup: {
            id: string;
            number: number;
            campus: string | null;
            /** @description The hour in common: `weekday * 100 + hour`. */
            slot: number | null;
            seats: number;
            seatsTaken: number;
            meetingsHeld: number;
            meetingsPlanned: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Who is in it now. Who is protected is left out, and counted among `seatsTaken`. */
            members: components["schemas"]["IntegrationMember"][];
        };
        IntegrationGroups: {
            items: components["schemas"]["IntegrationGroup"][];
            next: string | null;
        };
        WebhookTry: {
            /**
             * @description Null: it arrived.
             * @enum {string|null}
             */
            fault: "address" | "unknown_host" | "connection" | "tls" | "timeout" | "redirect" | "refused" | "gone" | "key" | null;
            at: string;
            /** @description What the receiver answered; null: nothing. */
            status: number | null;
        };
        WebhookDeliveryView: {
            /** @enum {string} */
            event: "round.published" | "group.closed";
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            /** @description The message's id, as its header has it. */
            id: string;
            createdAt: string;
            /** @description The last ones, the newest first. */
            tries: components["schemas"]["WebhookTry"][];
        };
        WebhookView: {
            events: ("round.published" | "group.closed")[];
            id: string;
            url: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Null where whoever made it is no more. */
            makerName: string | null;
            /** @description Told nothing more, since too much was given up in a row. */
            isDisabled: boolean;
            /** @description The last ten, the newest first. */
            deliveries: components["schemas"]["WebhookDeliveryView"][];
        };
        Webhooks: {
            webhooks: components["schemas"]["WebhookView"][];
            /** @description Whether this installation has a key to sign with. */
            canAdd: boolean;
        };
        AddWebhookBody: {
            events: ("round.published" | "group.closed")[];
            /** @description An https address. */
            url: string;
        };
        WebhookAdded: {
            webhook: components["schemas"]["WebhookView"];
            /** @description What messages are signed with, this once: `whsec_…`. */
            secret: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
        };
    };
    Session_changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMe"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    MySessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessions"];
                };
            };
        };
    };
    MySessions_endAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MySessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenId_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInBegun"];
                };
            };
        };
    };
    OpenId_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInReturned"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInFinished"];
                };
            };
        };
    };
    OpenId_backChannelLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LogoutToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Email_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForEmail"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Email_byLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Email_byCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCode"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmailPermissions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllAllowedByEmail"];
                };
            };
        };
    };
    EmailPermissions_allow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmailPermissions_forbid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Identities_linked: {
        parameters: {
            query?: {
                /** @description A part of a name, or a whole Feide name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identities"];
                };
            };
        };
    };
    Identities_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Identities_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Grants_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grants"];
                };
            };
        };
    };
    Grants_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveGrant"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    Grants_persons: {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsFound"];
                };
            };
        };
    };
    Grants_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Units_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
        };
    };
    Units_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    Units_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Units_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    Leaves_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaves"];
                };
            };
        };
    };
    Leaves_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLeave"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveView"];
                };
            };
        };
    };
    Leaves_deputies: {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsFound"];
                };
            };
        };
    };
    Leaves_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiTokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokens"];
                };
            };
        };
    };
    ApiTokens_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeTokenBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenMade"];
                };
            };
        };
    };
    ApiTokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Demo_people: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
        };
    };
    Demo_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Schemes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schemes"];
                };
            };
        };
    };
    Schemes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSchemeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
        };
    };
    Schemes_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
        };
    };
    Schemes_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSchemeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
        };
    };
    Schemes_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocksBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
        };
    };
    Schemes_retention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRetentionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
        };
    };
    Rounds_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Rounds_programmes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programmes"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                };
            };
        };
    };
    Rounds_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Rounds_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoundBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Rounds_previewMove: {
        parameters: {
            query: {
                to: "draft" | "call" | "open" | "matching" | "running" | "closing" | "archived";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundMove"];
                };
            };
        };
    };
    Rounds_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRoundBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Forms_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundFormView"];
                };
            };
        };
    };
    Forms_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishFormBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundFormView"];
                };
            };
        };
    };
    OwnTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplates"];
                };
            };
        };
    };
    OwnTemplates_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplateView"];
                };
            };
        };
    };
    OwnTemplates_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportTemplateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplateView"];
                };
            };
        };
    };
    OwnTemplates_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnTemplates_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTemplateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplateView"];
                };
            };
        };
    };
    OwnTemplates_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocksBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplateView"];
                };
            };
        };
    };
    OwnTemplates_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFile"];
                };
            };
        };
    };
    ClosedDays_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDaysList"];
                };
            };
        };
    };
    ClosedDays_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosedDaysBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDaysKept"];
                };
            };
        };
    };
    ClosedDays_addPublicHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPublicHolidays"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDaysKept"];
                };
            };
        };
    };
    ClosedDays_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosedDaysBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDaysKept"];
                };
            };
        };
    };
    ClosedDays_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDaysList"];
                };
            };
        };
    };
    Groups_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyGroups"];
                };
            };
        };
    };
    Groups_show: {
        parameters: {
            query?: {
                /** @description The role to open the group in; without it, the closest one held. */
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    Groups_freeSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeSeats"];
                };
            };
        };
    };
    Groups_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    Photos_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPhoto"];
                };
            };
        };
    };
    Photos_replace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PhotoForm"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Photos_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Photos_myImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Photos_ofMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Directory_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorDirectory"];
                };
            };
        };
    };
    Directory_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseMentorsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorDirectory"];
                };
            };
        };
    };
    Directory_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundMentorRequests"];
                };
            };
        };
    };
    Directory_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMentorRequests"];
                };
            };
        };
    };
    Directory_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorProfileBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfileView"];
                };
            };
        };
    };
    Directory_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedRequest"];
                };
            };
        };
    };
    Directory_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWaits"];
                };
            };
        };
    };
    Waiting_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterQueue"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatTaken"];
                };
            };
        };
    };
    Waiting_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundQueue"];
                };
            };
        };
    };
    Waiting_prioritise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prioritise"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Waiting_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferSeat"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Wishes_mine: {
        parameters: {
            query?: {
                /** @description For who is both a student and a mentor in the round; left out, as a student. */
                side?: "mentee" | "mentor";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWishes"];
                };
            };
        };
    };
    Wishes_keep: {
        parameters: {
            query?: {
                /** @description For who is both a student and a mentor in the round; left out, as a student. */
                side?: "mentee" | "mentor";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepWishesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWishes"];
                };
            };
        };
    };
    Wishes_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundWishes"];
                };
            };
        };
    };
    Changes_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeableGroups"];
                };
            };
        };
    };
    Changes_places: {
        parameters: {
            query: {
                enrolmentId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesForStudent"];
                };
            };
        };
    };
    Changes_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
        };
    };
    Changes_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGroupsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMade"];
                };
            };
        };
    };
    Changes_stays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupStays"];
                };
            };
        };
    };
    NotAgain_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptApart"];
                };
            };
        };
    };
    NotAgain_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MentorPath_paths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorPaths"];
                };
            };
        };
    };
    MentorPath_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteOfMentors"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorPaths"];
                };
            };
        };
    };
    MentorPath_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorTermsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOnPath"];
                };
            };
        };
    };
    MentorPath_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMentor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOnPath"];
                };
            };
        };
    };
    MentorPath_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    MentorPath_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    MentorPath_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMentorPaths"];
                };
            };
        };
    };
    MentorPath_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMentorPath"];
                };
            };
        };
    };
    ChangeRequests_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChangeOfGroup"];
                };
            };
        };
    };
    ChangeRequests_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChangeRequests_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChangeRequests_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequests"];
                };
            };
        };
    };
    ChangeRequests_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DropIn_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropIn"];
                };
            };
        };
    };
    DropIn_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDropInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropIn"];
                };
            };
        };
    };
    MoreMentors_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorsToAdd"];
                };
            };
        };
    };
    MoreMentors_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorOfRound"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    MoreMentors_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorOfRound"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    MoreMentors_substitute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSubstitute"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    MoreMentors_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    Agreement_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreement_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteGoals"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreement_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreement_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickGoal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Invitations_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
        };
    };
    Invitations_sendToListedMentors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksSent"];
                };
            };
        };
    };
    Invitations_sendToMentors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksSent"];
                };
            };
        };
    };
    Invitations_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    Invitations_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInvitationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswered"];
                };
            };
        };
    };
    MyEnrolments_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEnrolments"];
                };
            };
        };
    };
    MyEnrolments_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEnrolmentView"];
                };
            };
        };
    };
    MyEnrolments_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEnrolmentView"];
                };
            };
        };
    };
    Participants_page: {
        parameters: {
            query?: {
                role?: "mentee" | "mentor";
                state?: "listed" | "invited" | "joined" | "declined" | "withdrawn";
                /**
                 * @description `group`: students who have joined and sit in none; `email`: whoever has no address;
                 *     `working_email`: whoever has one that a mail server has refused; `answers`: whoever is in, and has not answered what must be answered.
                 */
                lacks?: "group" | "email" | "working_email" | "answers";
                /** @description Part of a name, or a whole student number. */
                search?: string;
                programmeId?: string;
                campus?: string;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPage"];
                };
            };
        };
    };
    Participants_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsOverview"];
                };
            };
        };
    };
    Participants_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsExport"];
                };
            };
        };
    };
    Participants_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
        };
    };
    Participants_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
        };
    };
    Participants_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
        };
    };
    Participants_excuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExcusesAsked"];
                };
            };
        };
    };
    Participants_askToBeExcused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Participants_answerExcuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerExcuse"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Participants_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Roster_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RosterPreviewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPreview"];
                };
            };
        };
    };
    Roster_refusedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RosterPreviewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRefusedRows"];
                };
            };
        };
    };
    Roster_imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImports"];
                };
            };
        };
    };
    Roster_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RosterImportForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportResult"];
                };
            };
        };
    };
    Newcomers_claimed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Newcomers_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewcomerView"];
                };
            };
        };
    };
    Newcomers_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToJoin"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewcomerView"];
                };
            };
        };
    };
    Newcomers_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequests"];
                };
            };
        };
    };
    Newcomers_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Newcomers_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOpenLink"];
                };
            };
        };
    };
    OpenLinks_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeOpenLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOpenLink"];
                };
            };
        };
    };
    OpenLinks_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenLinks_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinPage"];
                };
            };
        };
    };
    OpenLinks_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
        };
    };
    Call_calls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCalls"];
                };
            };
        };
    };
    Call_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCall"];
                };
            };
        };
    };
    Call_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Call_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorApplications"];
                };
            };
        };
    };
    Call_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOnApplications"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorApplications"];
                };
            };
        };
    };
    Copies_preview: {
        parameters: {
            query: {
                /** @description `2027-HØST`: whom the copy is for. */
                cohort: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyPreview"];
                };
            };
        };
    };
    Copies_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyRoundBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundCopied"];
                };
            };
        };
    };
    StudentLeaves_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoOnLeaveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
        };
    };
    StudentLeaves_comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
        };
    };
    MatchingOptions_show: {
        parameters: {
            query?: {
                /** @description Also count those who have not answered. */
                includeUnanswered?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingOptionsView"];
                };
            };
        };
    };
    MatchingRuns_list: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunPage"];
                };
            };
        };
    };
    MatchingRuns_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMatchingRun"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
        };
    };
    MatchingRuns_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
        };
    };
    MatchingRuns_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRunView"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSummaries"];
                };
            };
        };
    };
    Proposals_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    Proposals_effects: {
        parameters: {
            query: {
                enrolmentId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveEffectsView"];
                };
            };
        };
    };
    Proposals_swapEffect: {
        parameters: {
            query: {
                a: string;
                b: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwapEffectView"];
                };
            };
        };
    };
    Proposals_explanation: {
        parameters: {
            query?: {
                /** @description A student; or else `groupId`. */
                enrolmentId?: string;
                groupId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
        };
    };
    Proposals_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveStudent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Proposals_placeRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Proposals_swap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapStudents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Proposals_pin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinStudents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Proposals_lead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLeader"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Proposals_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChangeView"];
                };
            };
        };
    };
    Publication_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishProposal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
        };
    };
    Pairs_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairComparison"];
                };
            };
        };
    };
    Pairs_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairProposalView"];
                };
            };
        };
    };
    Pairs_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairByHand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairProposalView"];
                };
            };
        };
    };
    Pairs_alternatives: {
        parameters: {
            query: {
                enrolmentId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairAlternatives"];
                };
            };
        };
    };
    Meetings_mine: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMeetings"];
                };
            };
        };
    };
    Meetings_ofGroup: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
        };
    };
    Meetings_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeetings"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedSeries"];
                };
            };
        };
    };
    Meetings_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingForm"];
                };
            };
        };
    };
    Meetings_logUnplanned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogUnplannedMeeting"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Meetings_show: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Meetings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Meetings_history: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogHistory"];
                };
            };
        };
    };
    Meetings_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Plan_show: {
        parameters: {
            query?: {
                /** @description Monday is 1. */
                weekday?: number;
                time?: string;
                /** @description How many there are to be, with those that are there. */
                count?: number;
                /** @description 0: spread over the time there is. */
                everyWeeks?: number;
                /** @description A day of the term or year of study that is planned; left out: the first that lacks meetings. */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    Plan_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
        };
    };
    Timetable_groups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableGroups"];
                };
            };
        };
    };
    Timetable_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeTimetable"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableDone"];
                };
            };
        };
    };
    Timetable_ofSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimetableSeries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetablePreview"];
                };
            };
        };
    };
    Timetable_ofFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimetableFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetablePreview"];
                };
            };
        };
    };
    Reflections_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReflectionView"];
                };
            };
        };
    };
    Reflections_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReflection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReflectionView"];
                };
            };
        };
    };
    RoundGroups_list: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundGroups"];
                };
            };
        };
    };
    Calendars_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCalendar"];
                };
            };
        };
    };
    Calendars_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarMade"];
                };
            };
        };
    };
    Calendars_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Calendars_byAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Calendars_oneMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Replies_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReply"];
                };
            };
        };
    };
    Replies_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingToReplyTo"];
                };
            };
        };
    };
    Replies_reply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyByLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingToReplyTo"];
                };
            };
        };
    };
    Attendance_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAttendances"];
                };
            };
        };
    };
    Attendance_ofGroup: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAttendance"];
                };
            };
        };
    };
    Attendance_ofRound: {
        parameters: {
            query?: {
                show?: "all" | "below" | "out_of_reach" | "undecided";
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAttendance"];
                };
            };
        };
    };
    Attendance_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceExport"];
                };
            };
        };
    };
    Attendance_ofStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentAttendance"];
                };
            };
        };
    };
    Attendance_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentAttendance"];
                };
            };
        };
    };
    Attendance_decideOnTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTalkAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentAttendance"];
                };
            };
        };
    };
    Attendance_addGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGuest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Attendance_removeGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveGuest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    Talks_show: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTalks"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_lacking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundTalks"];
                };
            };
        };
    };
    Talks_logUnplanned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogUnplannedTalk"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookTalk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_free: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogTalk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
        };
    };
    Talks_history: {
        parameters: {
            query?: {
                as?: "mentor" | "mentee" | "lead_mentor" | "coordinator" | "administrator";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkHistory"];
                };
            };
        };
    };
    TalkReports_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkToReport"];
                };
            };
        };
    };
    TalkReports_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkToReport"];
                };
            };
        };
    };
    Shifts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsOfMentor"];
                };
            };
        };
    };
    Shifts_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogShift"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsOfMentor"];
                };
            };
        };
    };
    Shifts_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogShift"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsOfMentor"];
                };
            };
        };
    };
    Shifts_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftHistory"];
                };
            };
        };
    };
    Shifts_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundShifts"];
                };
            };
        };
    };
    MeetingReports_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingToReport"];
                };
            };
        };
    };
    MeetingReports_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingToReport"];
                };
            };
        };
    };
    TopicCounts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicCounts"];
                };
            };
        };
    };
    Services_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
        };
    };
    Services_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptService"];
                };
            };
        };
    };
    Services_kept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptServices"];
                };
            };
        };
    };
    Services_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceChoices"];
                };
            };
        };
    };
    Services_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptService"];
                };
            };
        };
    };
    Services_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptService"];
                };
            };
        };
    };
    Services_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptService"];
                };
            };
        };
    };
    Services_speakUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakUpLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concerns_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernForm"];
                };
            };
        };
    };
    Concerns_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteConcern"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concerns"];
                };
            };
        };
    };
    Concerns_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernCounts"];
                };
            };
        };
    };
    Concerns_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectConcern"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernText"];
                };
            };
        };
    };
    Concerns_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToConcern"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_possible: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernForm"];
                };
            };
        };
    };
    Concerns_addRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRecipients"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Concerns_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveConcern"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
        };
    };
    Mailings_audience: {
        parameters: {
            query: {
                audience: components["schemas"]["MailingAudience"];
                programmeId?: string | null;
                campus?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCount"];
                };
            };
        };
    };
    Mailings_list: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMailings"];
                };
            };
        };
    };
    Mailings_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMailing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMailing"];
                };
            };
        };
    };
    Mailings_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMailing"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Mailings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedMailing"];
                };
            };
        };
    };
    Mailings_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Threads_inGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessages"];
                };
            };
        };
    };
    Threads_writeToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMessages"];
                };
            };
        };
    };
    Threads_writeToMentors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Threads_writeToStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteToStudent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Threads_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Threads_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Threads_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description Without it: what is open. */
                state?: components["schemas"]["ThreadState"];
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
        };
    };
    Inbox_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Inbox_writeToPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Inbox_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Inbox_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Inbox_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Reports_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMessage"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reports"];
                };
            };
        };
    };
    Reports_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReport"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyMessages_mine: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMessages"];
                };
            };
        };
    };
    Hours_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyHoursList"];
                };
            };
        };
    };
    Hours_sheet: {
        parameters: {
            query?: {
                /** @description `2026-10`; without it, this month. */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_enterWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterWork"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_changeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterWork"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_removeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_markMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitTimesheet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_ofRound: {
        parameters: {
            query?: {
                /** @description `2026-10`; without it, this month. */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHours"];
                };
            };
        };
    };
    Hours_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveTimesheets"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedTimesheets"];
                };
            };
        };
    };
    Hours_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetView"];
                };
            };
        };
    };
    Hours_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportHours"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursExport"];
                };
            };
        };
    };
    Certificates_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedMentors"];
                };
            };
        };
    };
    Certificates_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedMentors"];
                };
            };
        };
    };
    Certificates_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedMentors"];
                };
            };
        };
    };
    Certificates_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Certificates_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedMentors"];
                };
            };
        };
    };
    Certificates_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCertificate"];
                };
            };
        };
    };
    SentMails_list: {
        parameters: {
            query?: {
                /** @description Part of the receiver's name or address, or of the subject. */
                search?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMails"];
                };
            };
        };
    };
    SentMails_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMail"];
                };
            };
        };
    };
    Outgoing_show: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingMails"];
                };
            };
        };
    };
    Outgoing_retryAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedMails"];
                };
            };
        };
    };
    Outgoing_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outgoing_giveUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MailChoices_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoices"];
                };
            };
        };
    };
    MailChoices_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailChoices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoices"];
                };
            };
        };
    };
    Unsubscribing_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailsToStop"];
                };
            };
        };
    };
    Unsubscribing_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailsToStop"];
                };
            };
        };
    };
    Progress_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundProgress"];
                };
            };
        };
    };
    Home_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
        };
    };
    Handover_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    Audit_page: {
        parameters: {
            query?: {
                act?: "session.opened" | "session.closed" | "session.closed_everywhere" | "session.ended" | "identity.linked" | "identity.unlinked" | "email_sign_in.allowed" | "email_sign_in.forbidden" | "grant.given" | "grant.revoked" | "leave.set" | "leave.ended" | "unit.created" | "unit.changed" | "unit.removed" | "scheme.created" | "scheme.changed" | "scheme.locked" | "template.saved" | "template.changed" | "template.removed" | "round.opened" | "round.changed" | "round.moved" | "round.cleared" | "round.forgotten" | "round.kept_longer" | "form.published" | "retention.set" | "retention.unset" | "roster.imported" | "roster.refused_read" | "invitations.sent" | "participants.exported" | "timesheets.approved" | "timesheet.sent_back" | "hours.exported" | "certificate.issued" | "certificate.withdrawn" | "certificate.ground_gone" | "certificate.ground_back" | "attendance.exported" | "attendance.guest_added" | "attendance.guest_removed" | "absence.decided" | "absence.reopened" | "person.corrected" | "enrolment.joined_for" | "enrolment.withdrawn" | "enrolment.on_leave" | "enrolment.returned" | "open_link.made" | "open_link.revoked" | "excuse.excused" | "excuse.kept" | "join_request.accepted" | "join_request.declined" | "wait.prioritised" | "wait.removed" | "seat.offered" | "groups.changed" | "declaration.written" | "declaration.accepted" | "mentors.selected" | "mentors.turned_down" | "mentors.trained" | "mentors.untrained" | "mentors.lead_set" | "mentor.terms_set" | "group.mentor_added" | "group.mentor_removed" | "substitute.set" | "substitute.ended" | "mentor.ended" | "mentor.resumed" | "change_request.declined" | "mailing.sent" | "message.hidden" | "message.report_dismissed" | "not_again.ended" | "proposal.published" | "meetings.timetabled" | "closed_days.added" | "closed_days.changed" | "closed_days.removed" | "service.created" | "service.changed" | "service.checked" | "speak_up_link.changed" | "concern.written" | "concern.read" | "concern.corrected" | "concern.added_to" | "concern.sent_on" | "concern.withdrawn" | "concern.taken" | "concern.done" | "audit.exported" | "my_data.read" | "erasure.asked_for" | "erasure.withdrawn" | "person.erased" | "privacy_notice.written" | "token.made" | "token.revoked" | "webhook.added" | "webhook.removed" | "webhook.resumed" | "webhook.sent_again" | "mail.sent_again" | "mail.given_up";
                cursor?: string;
                size?: number;
                /** @description Part of the name of who did it or whom it was done to. */
                name?: string;
                /** @description Days in the institution's time zone, both included. */
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    Audit_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditFilter"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditExport"];
                };
            };
        };
    };
    Erasure_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureRequests"];
                };
            };
        };
    };
    Erasure_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureRequests"];
                };
            };
        };
    };
    Erasure_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureRequests"];
                };
            };
        };
    };
    Erasure_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureRequests"];
                };
            };
        };
    };
    Erasure_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
        };
    };
    Erasure_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmErasure"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyData_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
        };
    };
    Notice_show: {
        parameters: {
            query?: {
                /** @description For whoever is not signed in: whose notice. */
                institution?: string;
                /** @description An earlier one; without it, the one that holds now. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNoticeView"];
                };
            };
        };
    };
    Notice_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNotice"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notice_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDraft"];
                };
            };
        };
    };
    Retention_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
        };
    };
    Retention_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
        };
    };
    Retention_keepLonger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepLongerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
        };
    };
    Retention_previewClearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundClearing"];
                };
            };
        };
    };
    Retention_clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundClearing"];
                };
            };
        };
    };
    Integration_listRounds: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description 200 where it is left out. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationRounds"];
                };
            };
        };
    };
    Integration_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationRound"];
                };
            };
        };
    };
    Integration_listParticipants: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description 200 where it is left out. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationParticipants"];
                };
            };
        };
    };
    Integration_listGroups: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description 200 where it is left out. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationGroups"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
        };
    };
    Webhooks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAdded"];
                };
            };
        };
    };
    Webhooks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
