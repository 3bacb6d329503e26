//! Who may moderate: proofs that only the access check makes. A function that takes a [`Moderator`] cannot be called for anybody else.
//!
//! Roles are held in one server, the home server, and are checked by us at every command and at every click: administrators of a server
//! see commands that are hidden from others, anybody can press a button that they can see, and somebody may have lost the role since.

use std::collections::BTreeSet;

use super::person::{Account, Platform};

/// Who moderates, from the configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Access {
    /// The home server; without one nobody moderates from Discord.
    pub home: Option<u64>,
    /// Roles of the home server that make a moderator.
    pub moderator_roles: BTreeSet<u64>,
    /// Roles of the home server that make an owner.
    pub owner_roles: BTreeSet<u64>,
    /// Users who are moderators in the home server without a role.
    pub moderators: BTreeSet<u64>,
    /// Users who are owners in the home server without a role.
    pub owners: BTreeSet<u64>,
}

/// Who acts, as the platform itself says: never what a message says about its sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account.
    pub account: Account,
    /// The server in which it acts; `None` in direct messages and at the console.
    pub server: Option<u64>,
    /// The roles that it has there at this moment.
    pub roles: BTreeSet<u64>,
}

/// Proof that somebody may propose and approve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderator {
    account: Account,
}

/// Proof that somebody may also act alone, with a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    moderator: Moderator,
}

/// Why somebody may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// No home server is configured.
    NoHome,
    /// It was tried elsewhere.
    NotHome {
        /// The home server.
        home: u64,
    },
    /// The role is missing.
    NoRole,
    /// Only an owner may.
    NotOwner,
}

impl Access {
    /// Whether the caller moderates.
    ///
    /// # Errors
    ///
    /// When the caller is elsewhere or has none of the roles.
    pub fn moderator(&self, caller: &Caller) -> Result<Moderator, Denied> {
        let named = is_named(&caller.account, &self.moderators) || is_named(&caller.account, &self.owners);
        let has_role = self.moderator_roles.union(&self.owner_roles).any(|role| caller.roles.contains(role));
        self.proof(caller, named || has_role).ok_or(self.denial(caller))
    }

    /// Whether the caller is an owner.
    ///
    /// # Errors
    ///
    /// When the caller is elsewhere or has none of the owners' roles.
    pub fn owner(&self, caller: &Caller) -> Result<Owner, Denied> {
        let has_role = self.owner_roles.iter().any(|role| caller.roles.contains(role));
        match self.proof(caller, has_role || is_named(&caller.account, &self.owners)) {
            Some(moderator) => Ok(Owner { moderator }),
            None if self.moderator(caller).is_ok() => Err(Denied::NotOwner),
            None => Err(self.denial(caller)),
        }
    }

    /// Everything on Discord happens in the home server, whoever it is.
    fn proof(&self, caller: &Caller, entitled: bool) -> Option<Moderator> {
        let allowed = match caller.account.platform() {
            // Whoever can start the program on the journal's own computer can do anything to it; the name is for the journal.
            Platform::Console => true,
            Platform::Discord => self.home.is_some() && caller.server == self.home && entitled,
        };
        allowed.then(|| Moderator { account: caller.account.clone() })
    }

    fn denial(&self, caller: &Caller) -> Denied {
        match self.home {
            None => Denied::NoHome,
            Some(home) if caller.server != Some(home) => Denied::NotHome { home },
            Some(_) => Denied::NoRole,
        }
    }
}

fn is_named(account: &Account, users: &BTreeSet<u64>) -> bool {
    account.platform() == Platform::Discord && account.id().parse().is_ok_and(|id| users.contains(&id))
}

impl Caller {
    /// Somebody at the console.
    pub const fn at_console(account: Account) -> Self {
        Self { account, server: None, roles: BTreeSet::new() }
    }
}

impl Moderator {
    /// Who it is.
    pub const fn account(&self) -> &Account {
        &self.account
    }
}

impl Owner {
    /// An owner is a moderator.
    pub const fn as_moderator(&self) -> &Moderator {
        &self.moderator
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access() -> Access {
        Access { home: Some(1), moderator_roles: [10].into(), owner_roles: [20].into(), ..Access::default() }
    }

    fn caller(server: Option<u64>, roles: &[u64]) -> Caller {
        Caller { account: Account::discord(7), server, roles: roles.iter().copied().collect() }
    }

    #[test]
    fn only_a_role_of_the_home_server_makes_a_moderator() {
        let access = access();
        assert!(access.moderator(&caller(Some(1), &[10])).is_ok());
        assert!(access.moderator(&caller(Some(1), &[20])).is_ok(), "an owner is a moderator");
        assert_eq!(access.moderator(&caller(Some(1), &[99])), Err(Denied::NoRole));
        assert_eq!(access.moderator(&caller(Some(2), &[10, 20])), Err(Denied::NotHome { home: 1 }), "another server");
        assert_eq!(access.moderator(&caller(None, &[10])), Err(Denied::NotHome { home: 1 }), "a direct message");
        let nowhere = Access { home: None, ..access };
        assert_eq!(nowhere.moderator(&caller(None, &[10])), Err(Denied::NoHome), "no server is not the home server");
    }

    #[test]
    fn users_that_are_named_need_no_role_but_must_be_at_home() {
        let access = Access { moderators: [7].into(), owners: [8].into(), ..access() };
        assert!(access.moderator(&caller(Some(1), &[])).is_ok());
        assert_eq!(access.owner(&caller(Some(1), &[])), Err(Denied::NotOwner));
        assert_eq!(access.moderator(&caller(None, &[])), Err(Denied::NotHome { home: 1 }));
        let owner = Caller { account: Account::discord(8), ..caller(Some(1), &[]) };
        assert!(access.owner(&owner).is_ok() && access.moderator(&owner).is_ok());
        let other = Caller { account: Account::discord(9), ..owner };
        assert_eq!(access.moderator(&other), Err(Denied::NoRole));
    }

    #[test]
    fn a_moderator_is_no_owner() {
        assert!(access().owner(&caller(Some(1), &[20])).is_ok());
        assert_eq!(access().owner(&caller(Some(1), &[10])), Err(Denied::NotOwner));
        assert_eq!(access().owner(&caller(Some(3), &[20])), Err(Denied::NotHome { home: 1 }));
    }

    #[test]
    fn whoever_is_at_the_console_is_an_owner_under_the_name_given() {
        let anna = Caller::at_console(Account::console("anna").unwrap());
        assert_eq!(access().owner(&anna).unwrap().as_moderator().account().to_string(), "console:anna");
    }
}
