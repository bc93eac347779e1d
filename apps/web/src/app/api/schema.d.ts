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
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_people"];
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
        post: operations["Session_signIn"];
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
        get: operations["Schemes_templates"];
        put?: never;
        post?: never;
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
        SessionInstitution: {
            id: string;
            name: string;
            accent: string | null;
            timeZone: string;
        };
        SessionAbilities: {
            coordinate: boolean;
            administer: boolean;
            readInsight: boolean;
            /** @description Leads a group now. */
            mentor: boolean;
            /** @description Oversees other mentors. */
            leadMentors: boolean;
            /** @description Is on a roster as a student. */
            mentee: boolean;
        };
        SessionView: {
            person: components["schemas"]["SessionPerson"] | null;
            institution: components["schemas"]["SessionInstitution"] | null;
            demo: boolean;
            can: components["schemas"]["SessionAbilities"];
        };
        ChangeMe: {
            /** @enum {string} */
            locale?: "nb" | "nn" | "en";
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
        LocalizedName: {
            nb: string;
            nn: string;
            en: string;
        };
        LocalizedText: {
            nb: string;
            nn: string;
            en: string;
        };
        TemplateSource: {
            title: components["schemas"]["LocalizedName"];
            url: string | null;
        };
        TemplateFactView: {
            /** @enum {string} */
            about: "mentor" | "format" | "period" | "meetings" | "matching" | "referral" | "goal";
            text: components["schemas"]["LocalizedText"];
        };
        GroupSizeView: {
            minimum: number;
            target: number;
            maximum: number;
        };
        MatchingSettingsView: {
            sameWithin: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            alike: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            mixBy: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            neverAlone: ("campus" | "programme" | "cohort" | "gender" | "birthYear" | "homeCounty" | "languages" | "interests")[];
            commonHour: boolean;
        };
        NamedCodeView: {
            /** @description Stays when the name is changed: meetings refer to it. */
            code: string;
            name: components["schemas"]["LocalizedName"];
        };
        MeetingSettingsView: {
            /** @description Null: no number is set. */
            plannedCount: number | null;
            /** @enum {string} */
            attendance: "off" | "counted" | "by_name";
            /** @enum {string} */
            summaryReaders: "group" | "group_and_coordinator";
            minutes: number;
            themes: components["schemas"]["NamedCodeView"][];
            /** @description What students may struggle with. Never a person's name or health. */
            topics: components["schemas"]["NamedCodeView"][];
        };
        SchemeSettingsView: {
            /** @enum {string} */
            mentorKind: "student" | "staff" | "alumni" | "practitioner";
            about: components["schemas"]["LocalizedText"];
            group: components["schemas"]["GroupSizeView"];
            matching: components["schemas"]["MatchingSettingsView"];
            joinFreeSeats: boolean;
            meetings: components["schemas"]["MeetingSettingsView"];
        };
        SchemeTemplateView: {
            key: string;
            name: components["schemas"]["LocalizedName"];
            summary: components["schemas"]["LocalizedText"];
            source: components["schemas"]["TemplateSource"];
            facts: components["schemas"]["TemplateFactView"][];
            /** @description What no source says, and the coordinator therefore decides. */
            choices: components["schemas"]["LocalizedText"][];
            settings: components["schemas"]["SchemeSettingsView"];
        };
        SchemeTemplates: {
            templates: components["schemas"]["SchemeTemplateView"][];
        };
        RoundFigures: {
            /** @description Students on the roster, whatever they answered. */
            students: number;
            invited: number;
            joined: number;
            declined: number;
            mentors: number;
        };
        RoundSummary: {
            /** @enum {string} */
            state: "draft" | "open" | "matching" | "running" | "closing" | "archived";
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
            /** @description The newest first. */
            rounds: components["schemas"]["RoundSummary"][];
        };
        SchemesAbilities: {
            create: boolean;
        };
        Schemes: {
            schemes: components["schemas"]["SchemeSummary"][];
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
        SchemeAbilities: {
            /** @description Name and settings, and new rounds. */
            change: boolean;
        };
        SchemeView: {
            id: string;
            name: string;
            unitId: string | null;
            unitName: string | null;
            templateKey: string;
            settings: components["schemas"]["SchemeSettingsView"];
            version: number;
            /** @description The newest first. */
            rounds: components["schemas"]["RoundSummary"][];
            can: components["schemas"]["SchemeAbilities"];
        };
        ChangeSchemeBody: {
            name?: string;
            settings?: components["schemas"]["SchemeSettingsView"];
        };
        OpenRoundBody: {
            name: string;
            /** @description `2026-HØST`. */
            cohort: string;
            /** @description Without dates: the cohort's whole first year. */
            startsOn?: string;
            endsOn?: string;
        };
        RoundAbilities: {
            /** @description Name, dates, settings and state. */
            change: boolean;
            /** @description See, invite and correct its people, form its groups. */
            run: boolean;
        };
        RoundView: {
            /** @enum {string} */
            state: "draft" | "open" | "matching" | "running" | "closing" | "archived";
            /** @description The states it may go to from here. */
            nextStates: ("draft" | "open" | "matching" | "running" | "closing" | "archived")[];
            id: string;
            schemeId: string;
            schemeName: string;
            name: string;
            cohort: string;
            startsOn: string;
            endsOn: string;
            settings: components["schemas"]["SchemeSettingsView"];
            version: number;
            can: components["schemas"]["RoundAbilities"];
        };
        RoundInScheme: {
            /** @enum {string} */
            state: "draft" | "open" | "matching" | "running" | "closing" | "archived";
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
            name?: string;
            cohort?: string;
            startsOn?: string;
            endsOn?: string;
            settings?: components["schemas"]["SchemeSettingsView"];
        };
        MoveRoundBody: {
            /** @enum {string} */
            state: "draft" | "open" | "matching" | "running" | "closing" | "archived";
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    Session_people: {
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
    Session_signIn: {
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
    Schemes_templates: {
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
}
